package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.measuring.Effort;
import picocli.CommandLine.Option;

/** How much is done. */
final class EffortOptions {
    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Everything that is drawn follows from it (default: ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(
            names = "--facts",
            paramLabel = "N",
            description = "Facts a round where as many as possible are counted (default: ${DEFAULT-VALUE}).")
    private int facts = 100_000;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Seconds a round where something comes at a rate (default: ${DEFAULT-VALUE}).")
    private int seconds = 10;

    @Option(
            names = "--users",
            paramLabel = "N",
            description = "Users of a simulated population (default: ${DEFAULT-VALUE}).")
    private int users = 100;

    @Option(names = "--days", paramLabel = "N", description = "Days of their history (default: ${DEFAULT-VALUE}).")
    private int days = 30;

    /**
     * As asked for.
     *
     * @throws IllegalArgumentException when it is less than anything
     */
    Effort asked() {
        return new Effort(seed, facts, seconds, users, days);
    }
}
