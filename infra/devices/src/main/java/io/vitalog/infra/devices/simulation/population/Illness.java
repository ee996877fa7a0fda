package io.vitalog.infra.devices.simulation.population;

import io.vitalog.infra.devices.simulation.chance.Dice;

/** When somebody is ill: about twice a year, four to ten days each time. */
public final class Illness {
    private static final double A_WEEK = 0.04;
    private static final int WEEK = 7;
    private static final int LEAST_DAYS = 4;
    private static final int DAYS_MORE = 7;

    private Illness() {}

    /** Whether the person of these dice is ill on a day, counted from 1970. */
    public static boolean on(Dice person, long epochDay) {
        Dice dice = person.of("illness");
        long week = Math.floorDiv(epochDay, (long) WEEK);
        for (long began = week - 2; began <= week; began++) {
            if (dice.chance(A_WEEK, began)) {
                Dice illness = dice.of(began);
                long first = began * WEEK + illness.below(WEEK, 1);
                if (epochDay >= first && epochDay < first + LEAST_DAYS + illness.below(DAYS_MORE, 2)) {
                    return true;
                }
            }
        }
        return false;
    }
}
