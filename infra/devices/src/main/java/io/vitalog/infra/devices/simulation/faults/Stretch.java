package io.vitalog.infra.devices.simulation.faults;

import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import java.time.Instant;

/**
 * Some hours of a day.
 *
 * @param begin first second, since 1970
 * @param end the second after the last one
 */
record Stretch(long begin, long end) {
    private static final int LEAST_S = 3_600;
    private static final int MOST_S = 5 * 3_600;

    static Stretch of(DayOfLife day, Dice dice) {
        int length = LEAST_S + dice.below(MOST_S - LEAST_S, 0);
        long begin = day.begin().getEpochSecond();
        int room = Math.toIntExact(day.end().getEpochSecond() - begin - length);
        long first = begin + dice.below(room, 1);
        return new Stretch(first, first + length);
    }

    boolean holds(long second) {
        return second >= begin && second < end;
    }

    boolean holds(Instant time) {
        return holds(time.getEpochSecond());
    }

    Instant over() {
        return Instant.ofEpochSecond(end);
    }
}
