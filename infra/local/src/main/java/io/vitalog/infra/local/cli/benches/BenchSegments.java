package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.SegmentsRate;
import io.vitalog.infra.local.bench.SegmentsRate.Rate;
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
        List<Rate> rates = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Rate rate = new SegmentsRate(options.running().deployment(), sessions)
                    .measure(Files.createTempDirectory("vitalog-bench"));
            rates.add(rate);
            print(out, "round " + round, rate);
        }
        rates.sort(Comparator.comparingDouble(Rate::perSecond));
        print(out, "median", rates.get(rates.size() / 2));
        return 0;
    }

    private static void print(PrintWriter out, String label, Rate rate) {
        out.printf(
                "%-8s %,9.0f sessions/s   %5.1f us of the thread a session%n", label, rate.perSecond(), rate.cpuUs());
        out.flush();
    }
}
