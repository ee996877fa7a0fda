package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.simulation.faults.FaultRates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What is simulated.
 *
 * @param users how many, at least 1
 * @param from the first day
 * @param days of history, at least 1
 * @param threads at least 1; they change nothing but the time it takes
 */
public record SimulationPlan(long seed, int users, LocalDate from, int days, int threads, FaultRates faults) {
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-8);

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

    /**
     * Refuses a history that lasts longer than {@code now}: nobody measures what is still to come, and the intake takes
     * none of it. Its last day must be over for the westernmost of the users too.
     *
     * @throws IllegalArgumentException if it does
     */
    public void requireOver(Instant now) {
        Instant over = until().atStartOfDay(WESTERNMOST).toInstant();
        require(
                !over.isAfter(now),
                "the history would last until " + until() + ", which is still to come: take an earlier --from");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
