package io.vitalog.infra.devices.simulation.faults;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.streams.Happening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The jumps of a device's clock on a day: one to three, each forward or backward and later set right. Half of them are
 * by whole minutes, so that samples of another time claim the very seconds of those that were there.
 *
 * <p>No jump leaves the day: the day before and the day after keep what they have. What claims to be later than it is
 * known is held until then, for nobody takes what is still to come.
 *
 * @param day on which they are
 * @param jumps in the order of time, apart from each other
 */
record Jumps(DayOfLife day, List<Jump> jumps) {
    private static final int MOST_A_DAY = 3;
    private static final int LEAST_LASTING_S = 20 * 60;
    private static final int MOST_LASTING_S = 3 * 3_600;
    private static final int LEAST_AHEAD_S = 2 * 60;
    private static final int MOST_AHEAD_S = 3 * 3_600;
    private static final int MINUTE_S = 60;

    static Jumps of(DayOfLife day, Dice dice) {
        int number = 1 + dice.below(MOST_A_DAY, 0);
        long begin = day.begin().getEpochSecond();
        int part = Math.toIntExact((day.end().getEpochSecond() - begin) / number);
        List<Jump> jumps = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Dice drawn = dice.of(i);
            int lastingS = LEAST_LASTING_S + drawn.below(MOST_LASTING_S - LEAST_LASTING_S, 0);
            long first = begin + (long) i * part + drawn.below(part - lastingS, 1);
            Stretch during = new Stretch(first, first + lastingS);
            jumps.add(new Jump(during, aheadS(day, during, drawn)));
        }
        return new Jumps(day, jumps);
    }

    /** Towards the other side where the day is too short for the jump. */
    private static int aheadS(DayOfLife day, Stretch during, Dice dice) {
        int seconds = LEAST_AHEAD_S + dice.below(MOST_AHEAD_S - LEAST_AHEAD_S, 2);
        int byS = dice.chance(0.5, 3) ? seconds - seconds % MINUTE_S : seconds;
        boolean mayBeAhead = during.end() + byS <= day.end().getEpochSecond();
        boolean mayBeBehind = during.begin() - byS >= day.begin().getEpochSecond();
        return mayBeAhead && (dice.chance(0.5, 4) || !mayBeBehind) ? byS : -byS;
    }

    /** How many seconds the clock is ahead in a second of the true time. */
    int aheadS(long second) {
        for (Jump jump : jumps) {
            if (jump.during().holds(second)) {
                return jump.aheadS();
            }
        }
        return 0;
    }

    /** What the device makes of what it measured: a series breaks wherever its clock jumps. */
    List<Happening> of(Happening happening) {
        if (!happening.measured()) {
            return List.of(happening);
        }
        long begin = happening.time().getEpochSecond();
        if (!(happening.fact() instanceof ReadingEvent reading)) {
            return List.of(stamped(happening, limited(aheadS(begin), lastMoment(happening))));
        }
        List<Happening> pieces = new ArrayList<>();
        for (int aheadS : aheadS(reading, begin)) {
            Stream.ofNullable(Sensor.keep(happening, reading, second -> aheadS(second) == aheadS))
                    .forEach(piece -> pieces.add(stamped(piece, aheadS)));
        }
        return pieces;
    }

    private int[] aheadS(ReadingEvent reading, long begin) {
        return IntStream.range(0, reading.size())
                .map(i -> aheadS(begin + reading.offsetS(i)))
                .distinct()
                .toArray();
    }

    /** A whole recording must end within the day too. */
    private int limited(int aheadS, Instant last) {
        long roomS = Math.max(0, day.end().getEpochSecond() - last.getEpochSecond());
        return Math.toIntExact(Math.min(aheadS, roomS));
    }

    private static Happening stamped(Happening happening, int aheadS) {
        if (aheadS == 0) {
            return happening;
        }
        Happening jumped = happening.jumped(aheadS);
        Instant last = lastMoment(jumped);
        return last.isAfter(jumped.known()) ? jumped.knownAt(last) : jumped;
    }

    private static Instant lastMoment(Happening happening) {
        double seconds = switch (happening.fact()) {
            case ReadingEvent reading -> reading.offsetS(reading.size() - 1);
            case ActivityRecorded activity -> activity.elapsedS();
            case SleepRecorded sleep -> sleep.inBedS();
            default -> 0;
        };
        return happening.time().plusSeconds((long) Math.ceil(seconds));
    }
}
