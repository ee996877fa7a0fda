package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.Rates;
import io.vitalog.infra.local.bench.ReadModelBench;
import io.vitalog.infra.local.cli.options.StackOptions;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times a read model beside the data. */
@Command(
        name = "read-models",
        description = "Time a one-to-one read model against raw upserts of the same documents into the same store."
                + " Works beside the data.",
        mixinStandardHelpOptions = true)
final class BenchReadModels implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--documents", paramLabel = "N", description = "Documents a round (default: 100000).")
    private int documents = 100_000;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds after three to warm up (default: 5).")
    private int rounds = 5;

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        PrintWriter out = options.out();
        List<Rates> measured = new ArrayList<>();
        try (ReadModelBench bench = ReadModelBench.over(options.running().deployment(), documents)) {
            for (int round = -2; round <= rounds; round++) {
                Rates rates = bench.round();
                print(out, round > 0 ? "round " + round : "warm-up", rates);
                if (round > 0) {
                    measured.add(rates);
                }
            }
        }
        measured.sort(Comparator.comparingDouble(Rates::share));
        print(out, "median", measured.get(measured.size() / 2));
        return 0;
    }

    private static void print(PrintWriter out, String label, Rates rates) {
        out.printf(
                "%-8s  activities %,9.0f documents/s   raw upserts %,9.0f documents/s   %3.0f %%%n",
                label, rates.projected(), rates.raw(), 100 * rates.share());
        out.flush();
    }
}
