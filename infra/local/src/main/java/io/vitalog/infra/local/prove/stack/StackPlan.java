package io.vitalog.infra.local.prove.stack;

import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import io.vitalog.infra.local.prove.faults.Strikes;
import java.time.LocalDate;

/**
 * How hard it is made. The same plan gives the same records and the same faults; only times differ.
 *
 * @param strikes what strikes
 * @param days of history a user
 * @param rate records a second
 */
public record StackPlan(
        long seed, Strikes strikes, int users, int days, LocalDate from, double rate, FaultRates faults) {
    private static final int SIDE_BY_SIDE = 4;

    /** A day of somebody else, which every part must have done something about before faults strike. */
    StackPlan first() {
        return new StackPlan(seed + 1, strikes, 1, 1, from, 0, FaultRates.NONE);
    }

    /** The lives that are told. */
    public SimulationPlan simulation() {
        return new SimulationPlan(seed, users, from, days, Math.min(SIDE_BY_SIDE, users), faults);
    }

    /** The options that give this plan again. */
    public String options() {
        return "--seed " + seed + " " + strikes.options() + " --users " + users + " --days " + days + " --from " + from
                + " --rate " + Math.round(rate) + " --faults " + faults;
    }
}
