package io.vitalog.infra.local.cli;

import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import io.vitalog.infra.devices.simulation.files.RecommenderSize;
import io.vitalog.infra.devices.simulation.population.Population;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who is simulated, and when. */
final class PopulationOptions {
    private static final int USUAL_USERS = 100;
    private static final LocalDate FIRST_DAY_OF_FILES = LocalDate.parse("2025-01-01");

    @Option(names = "--users", paramLabel = "N", description = "How many users (default: 100; for --files 2000).")
    private @Nullable Integer users;

    @Option(names = "--days", paramLabel = "N", description = "Days of history (default: ${DEFAULT-VALUE}).")
    private int days = 30;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day (default: so that the last one is over; for --files 2025-01-01).")
    private @Nullable LocalDate from;

    @Option(names = "--seed", paramLabel = "N", description = "Which population (default: ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--faults",
            paramLabel = "RATES",
            description = "Share of days on which devices fail: none, one share for all, or NAME=SHARE,... of gaps,"
                    + " drift, clock, jumps, duplicates, late, out-of-order, malformed (default: none).")
    private String faults = "none";

    /** The population of a recommender's files. */
    Population ofFiles() {
        return new Population(seed, from != null ? from : FIRST_DAY_OF_FILES);
    }

    RecommenderSize sizeOfFiles() {
        return RecommenderSize.of(users != null ? users : RecommenderSize.USUAL.users());
    }

    /**
     * The history to simulate.
     *
     * @throws IllegalArgumentException if it would last into the future
     */
    SimulationPlan plan() {
        int size = users != null ? users : USUAL_USERS;
        SimulationPlan plan = new SimulationPlan(seed, size, first(), days, threads, FaultRates.parse(faults));
        plan.requireOver(Instant.now());
        return plan;
    }

    private LocalDate first() {
        return from != null ? from : LocalDate.now(ZoneOffset.UTC).minusDays(days + 1L);
    }
}
