package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.physiology.FitnessFatigue;

/**
 * How somebody is on a morning.
 *
 * @param body after all loads before this day
 * @param sleepDebtH hours of sleep that are missing, 0 to 8; the last nights weigh most
 */
public record Condition(FitnessFatigue body, double sleepDebtH, boolean ill) {
    private static final double SLEEP_NEED_H = 7.6;
    private static final double DEBT_KEPT = 0.6;
    private static final double MOST_DEBT_H = 8;

    /** The debt after a night of {@code asleepH} hours. */
    static double debtAfter(double debtH, double asleepH) {
        return Math.clamp(DEBT_KEPT * debtH + SLEEP_NEED_H - asleepH, 0, MOST_DEBT_H);
    }

    /** How well rested, 0 to 1. */
    public double rested() {
        return 1 - sleepDebtH / MOST_DEBT_H;
    }

    /** How well they feel, 0 to 1: rest, fatigue, illness. */
    public double wellbeing() {
        return Math.clamp(0.25 + 0.6 * rested() + 0.25 * body.fit() - 0.35 * body.tired() - (ill ? 0.35 : 0), 0, 1);
    }

    /** Beats a minute of the resting heart rate above, or below, the untrained and rested one. */
    public double restingBpmShift() {
        return -9 * body.fit() + 6 * body.tired() + 0.6 * sleepDebtH + (ill ? 7 : 0);
    }
}
