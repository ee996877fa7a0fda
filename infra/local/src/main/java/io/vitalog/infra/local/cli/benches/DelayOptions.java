package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.AnswerDelays;
import io.vitalog.infra.local.bench.Timed;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.stack.Addresses;
import org.HdrHistogram.Histogram;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How answers are timed, and what is printed of it. */
final class DelayOptions {
    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--times", paramLabel = "N", description = "How many are timed, one after another (default: 1000).")
    private int times = 1_000;

    @Option(names = "--rate", paramLabel = "N", description = "Others a second beside (default: 500).")
    private int rate = 500;

    /** Warms up with a fifth, then times all. */
    void time(Timed timed) throws Exception {
        Addresses running = options.running();
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        options.out().printf("one after another beside %,d/s; a line at the end of each round%n", rate);
        options.out().flush();
        try (AnswerDelays delays = new AnswerDelays(timed, running.api(), running.deployment(), run)) {
            print("warm-up", delays.round(Math.max(1, times / 5), rate));
        }
        try (AnswerDelays delays = new AnswerDelays(timed, running.api(), running.deployment(), run + "x")) {
            print("round 1", delays.round(times, rate));
        }
    }

    private void print(String label, Histogram nanoseconds) {
        options.out()
                .printf(
                        "%-8s  %,d   p50 %6.1f   p95 %6.1f   p99 %6.1f   max %6.1f ms%n",
                        label,
                        nanoseconds.getTotalCount(),
                        nanoseconds.getValueAtPercentile(50) / 1e6,
                        nanoseconds.getValueAtPercentile(95) / 1e6,
                        nanoseconds.getValueAtPercentile(99) / 1e6,
                        nanoseconds.getMaxValue() / 1e6);
        options.out().flush();
    }
}
