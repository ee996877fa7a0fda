package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.SegmentsRate;
import io.vitalog.infra.local.cli.options.StackOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times rankings beside the data. */
@Command(
        name = "segments",
        description = "Time how fast one thread counts sessions that wait for it and ranks the segments that they"
                + " change. Works beside the data.",
        mixinStandardHelpOptions = true)
final class BenchSegments implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--sessions", paramLabel = "N", description = "Sessions a round (default: 300000).")
    private int sessions = 300_000;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds (default: 3).")
    private int rounds = 3;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = options.out();
        List<Double> rates = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            rates.add(new SegmentsRate(options.running().deployment(), sessions)
                    .measure(Files.createTempDirectory("vitalog-bench")));
            out.printf("round %d  %,7.0f sessions/s%n", round, rates.getLast());
            out.flush();
        }
        rates.sort(Comparator.naturalOrder());
        out.printf("median   %,7.0f sessions/s%n", rates.get(rates.size() / 2));
        return 0;
    }
}
