package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.BatchTime;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the pass over history. */
@Command(
        name = "batch",
        description = "Time the pass that ranks every segment from history, on the recommender's 34,287 sessions and"
                + " 14,368 thumbs and on so many times as many. Needs no stack.",
        mixinStandardHelpOptions = true)
final class BenchBatch implements Callable<Integer> {
    private static final int WARM_UP = 30;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds after the warm-up (default: 31).")
    private int rounds = 31;

    @Option(names = "--times", paramLabel = "N", description = "So many times as many (default: 100).")
    private int times = 100;

    @Override
    public Integer call() throws IOException {
        BatchTime once = BatchTime.in(Files.createTempDirectory("vitalog-bench"));
        print(once, WARM_UP, rounds);
        print(once.times(times), 1, Math.max(1, rounds / 10));
        return 0;
    }

    private void print(BatchTime batch, int warmUp, int measured) {
        for (int i = 0; i < warmUp; i++) {
            batch.round();
        }
        List<Double> tookMs = new ArrayList<>();
        for (int i = 0; i < measured; i++) {
            tookMs.add(batch.round());
        }
        tookMs.sort(Comparator.naturalOrder());
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        out.printf(
                "%,10d sessions and thumbs   median %,8.1f ms   slowest %,8.1f ms   of %d%n",
                batch.evidence(), tookMs.get(tookMs.size() / 2), tookMs.getLast(), measured);
        out.flush();
    }
}
