package io.vitalog.infra.local.cli;

import io.vitalog.infra.local.bench.DecisionRate;
import io.vitalog.infra.local.bench.Rates;
import io.vitalog.infra.local.bench.ReadModelBench;
import io.vitalog.infra.local.bench.RoundTrips;
import io.vitalog.infra.local.cli.options.StackOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures on the running stack. */
@Command(
        name = "bench",
        description = "Measure a running stack; nothing else should run on the machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class BenchCommand {

    @Command(
            name = "read-models",
            description = "Time a one-to-one read model against raw upserts of the same documents into the same store."
                    + " Works beside the data.",
            mixinStandardHelpOptions = true)
    int readModels(
            @Mixin StackOptions options,
            @Option(
                            names = "--documents",
                            paramLabel = "N",
                            defaultValue = "100000",
                            description = "Documents a round (default: ${DEFAULT-VALUE}).")
                    int documents,
            @Option(
                            names = "--rounds",
                            paramLabel = "N",
                            defaultValue = "5",
                            description = "Rounds after three to warm up (default: ${DEFAULT-VALUE}).")
                    int rounds)
            throws ExecutionException, InterruptedException {
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

    @Command(
            name = "commands",
            description =
                    "Time how fast one processor thread decides commands that wait for it. Works beside the data.",
            mixinStandardHelpOptions = true)
    int commands(
            @Mixin StackOptions options,
            @Option(
                            names = "--commands",
                            paramLabel = "N",
                            defaultValue = "100000",
                            description = "Commands a round (default: ${DEFAULT-VALUE}).")
                    int commands,
            @Option(
                            names = "--rounds",
                            paramLabel = "N",
                            defaultValue = "3",
                            description = "Rounds (default: ${DEFAULT-VALUE}).")
                    int rounds)
            throws IOException, InterruptedException {
        List<Double> rates = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double rate = new DecisionRate(options.running().deployment(), commands)
                    .measure(Files.createTempDirectory("vitalog-bench"), Vitalog.class.getName());
            options.out().printf("round %d  %,7.0f commands/s%n", round, rate);
            options.out().flush();
            rates.add(rate);
        }
        rates.sort(Comparator.naturalOrder());
        options.out().printf("median   %,7.0f commands/s%n", rates.get(rates.size() / 2));
        return 0;
    }

    @Command(
            name = "http",
            description =
                    "Time commands over HTTP in an open loop. Leaves reports of 500 users bench-0 ... in the data:"
                            + " use a stack that can be thrown away.",
            mixinStandardHelpOptions = true)
    int http(
            @Mixin StackOptions options,
            @Option(
                            names = "--rate",
                            paramLabel = "N",
                            defaultValue = "200",
                            description = "Commands a second (default: ${DEFAULT-VALUE}).")
                    int rate,
            @Option(
                            names = "--seconds",
                            paramLabel = "N",
                            defaultValue = "20",
                            description = "Seconds a round (default: ${DEFAULT-VALUE}).")
                    int seconds,
            @Option(
                            names = "--rounds",
                            paramLabel = "N",
                            defaultValue = "5",
                            description = "Rounds after two to warm up (default: ${DEFAULT-VALUE}).")
                    int rounds)
            throws InterruptedException {
        try (RoundTrips trips = new RoundTrips(options.running().api())) {
            print(options.out(), "warm-up", trips.round(Math.max(1, rate / 4), seconds));
            for (int round = 0; round <= rounds; round++) {
                print(options.out(), round > 0 ? "round " + round : "warm-up", trips.round(rate, seconds));
            }
        }
        return 0;
    }

    private static void print(PrintWriter out, String label, RoundTrips.Round round) {
        out.printf(
                "%-8s  p50 %6.1f   p95 %6.1f   p99 %6.1f   max %6.1f ms   %s%n",
                label,
                round.milliseconds(50),
                round.milliseconds(95),
                round.milliseconds(99),
                round.milliseconds(100),
                round.statuses());
        out.flush();
    }

    private static void print(PrintWriter out, String label, Rates rates) {
        out.printf(
                "%-8s  activities %,9.0f documents/s   raw upserts %,9.0f documents/s   %3.0f %%%n",
                label, rates.projected(), rates.raw(), 100 * rates.share());
        out.flush();
    }
}
