package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.InsightDelays;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.stack.Addresses;
import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times insights from the end of a session. */
@Command(
        name = "insights",
        description = "Time from the request that completes a session to its insight. A model of yoga must be in use."
                + " Leaves sessions of users bench-0, … and bench-bg-0, … in the data: use a stack that can be thrown"
                + " away.",
        mixinStandardHelpOptions = true)
final class BenchInsights implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--sessions", paramLabel = "N", description = "Sessions that are timed (default: 1000).")
    private int sessions = 1_000;

    @Option(names = "--rate", paramLabel = "N", description = "Other sessions a second (default: 500).")
    private int rate = 500;

    @Override
    public Integer call() throws Exception {
        Addresses running = options.running();
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        try (InsightDelays delays = new InsightDelays(running.api(), running.deployment(), run)) {
            print("warm-up", delays.round(Math.max(1, sessions / 5), rate));
        }
        try (InsightDelays delays = new InsightDelays(running.api(), running.deployment(), run + "x")) {
            print("round 1", delays.round(sessions, rate));
        }
        return 0;
    }

    private void print(String label, Histogram nanoseconds) {
        options.out()
                .printf(
                        "%-8s  %,d sessions   p50 %6.1f   p95 %6.1f   p99 %6.1f   max %6.1f ms%n",
                        label,
                        nanoseconds.getTotalCount(),
                        nanoseconds.getValueAtPercentile(50) / 1e6,
                        nanoseconds.getValueAtPercentile(95) / 1e6,
                        nanoseconds.getValueAtPercentile(99) / 1e6,
                        nanoseconds.getMaxValue() / 1e6);
        options.out().flush();
    }
}
