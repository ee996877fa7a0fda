package io.vitalog.infra.devices.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/**
 * What a device would measure on a person: a heart that beats slowest before dawn and fastest in the afternoon, rises
 * with effort within a minute or two and takes longer to calm down. Pure, but for remembering the plans of days.
 */
final class Body {
    private static final int MINUTE_S = 60;
    private static final int MINUTES_OF_MEMORY = 8;
    private static final double DECAY_A_MINUTE = 0.55;

    private final Person person;
    private final Map<LocalDate, DayPlan> plans = new HashMap<>();

    Body(Person person) {
        this.person = person;
    }

    DayPlan plan(LocalDate date) {
        return plans.computeIfAbsent(date, day -> DayPlan.of(person, day));
    }

    /** Steps in the minute that begins at {@code epochSecond}. */
    int steps(long epochSecond) {
        Instant time = Instant.ofEpochSecond(epochSecond);
        if (!awake(time)) {
            return 0;
        }
        Dice dice = person.dice().of(11);
        if (planAt(time).trainsAt(time)) {
            int steps = person.sport().stepsPerMinute;
            return steps == 0 ? 0 : (int) Math.round(steps + 4 * dice.bell(epochSecond));
        }
        double urge = dice.wander(epochSecond, 25 * MINUTE_S) + 0.25 * (person.liveliness() - 1);
        if (urge > 0.72) {
            return (int) Math.round(98 + 9 * dice.bell(epochSecond));
        }
        return dice.unit(epochSecond) < 0.18 * person.liveliness() ? (int) dice.between(3, 30, epochSecond + 1) : 0;
    }

    /** Beats a minute at {@code epochSecond}. */
    int heartRate(long epochSecond) {
        Instant time = Instant.ofEpochSecond(epochSecond);
        Dice dice = person.dice().of(12);
        long minute = Math.floorDiv(epochSecond, (long) MINUTE_S);
        double part = Math.floorMod(epochSecond, (long) MINUTE_S) / (double) MINUTE_S;
        double effort = effort(minute - 1) * (1 - part) + effort(minute) * part;
        double calm = person.restingBpm() + (awake(time) ? 10 : 1) + 4 * circadian(time);
        double noise = 2.2 * dice.wander(epochSecond, 50) + 1.2 * dice.wander(epochSecond, 9);
        double reserve = person.maxBpm() - calm;
        return (int) Math.round(Math.clamp(calm + reserve * effort + noise, 36, person.maxBpm()));
    }

    /** Kilocalories of the minute that begins at {@code epochSecond}: rest, plus what effort adds. */
    double energyKcal(long epochSecond) {
        double rest = person.massKg() * 22 / (24 * 60);
        return rest * (1 + 9 * load(Math.floorDiv(epochSecond, (long) MINUTE_S)));
    }

    boolean awake(Instant time) {
        LocalDate date = date(time);
        DayPlan today = plan(date);
        boolean up = !time.isBefore(today.wake()) && time.isBefore(today.bed());
        return up || time.isBefore(plan(date.minusDays(1)).bed());
    }

    LocalDate date(Instant time) {
        return LocalDate.ofInstant(time, person.zone());
    }

    private DayPlan planAt(Instant time) {
        return plan(date(time));
    }

    /** Recent loads, the older the weaker: about two minutes of memory. */
    private double effort(long minute) {
        double weighted = 0;
        double weights = 0;
        double weight = 1;
        for (int ago = 0; ago < MINUTES_OF_MEMORY; ago++) {
            weighted += weight * load(minute - ago);
            weights += weight;
            weight *= DECAY_A_MINUTE;
        }
        return weighted / weights;
    }

    /** Share of the reserve that a minute takes, 0 to 1. */
    private double load(long minute) {
        long second = minute * MINUTE_S;
        Instant time = Instant.ofEpochSecond(second);
        if (planAt(time).trainsAt(time)) {
            return person.sport().load + 0.06 * person.dice().wander(second, 300);
        }
        return 0.3 * Math.min(1, steps(second) / 110.0);
    }

    /** 1 at four in the afternoon, -1 at four in the morning. */
    private double circadian(Instant time) {
        double hour = LocalTime.ofInstant(time, person.zone()).toSecondOfDay() / 3600.0;
        return Math.cos(2 * Math.PI * (hour - 16) / 24);
    }
}
