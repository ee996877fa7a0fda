package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.simulation.faults.FaultRates;
import java.time.LocalDate;

/**
 * What is simulated.
 *
 * @param users how many, at least 1
 * @param from the first day
 * @param days of history, at least 1
 * @param threads at least 1; they change nothing but the time it takes
 */
public record SimulationPlan(long seed, int users, LocalDate from, int days, int threads, FaultRates faults) {
    /** Refuses what cannot be simulated. */
    public SimulationPlan {
        require(users >= 1, "--users must be at least 1");
        require(days >= 1, "--days must be at least 1");
        require(threads >= 1, "--threads must be at least 1");
    }

    /** The first day after the history. */
    public LocalDate until() {
        return from.plusDays(days);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
