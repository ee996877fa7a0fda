package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.RoundTrips;
import io.vitalog.infra.local.cli.options.StackOptions;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times commands over HTTP. */
@Command(
        name = "http",
        description = "Time commands over HTTP in an open loop. Leaves reports of 500 users bench-0, bench-1, … in the"
                + " data: use a stack that can be thrown away.",
        mixinStandardHelpOptions = true)
final class BenchHttp implements Callable<Integer> {
    private static final int GENTLER = 4;

    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--rate", paramLabel = "N", description = "Commands a second (default: 200).")
    private int rate = 200;

    @Option(names = "--seconds", paramLabel = "N", description = "Seconds a round (default: 20).")
    private int seconds = 20;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds after two to warm up, the first at a quarter of the rate (default: 5).")
    private int rounds = 5;

    @Override
    public Integer call() throws InterruptedException {
        try (RoundTrips trips = RoundTrips.ofReports(options.running().api())) {
            print("warm-up", trips.round(Math.max(1, rate / GENTLER), seconds));
            for (int round = 0; round <= rounds; round++) {
                print(round > 0 ? "round " + round : "warm-up", trips.round(rate, seconds));
            }
        }
        return 0;
    }

    private void print(String label, RoundTrips.Round round) {
        PrintWriter out = options.out();
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
}
