package io.vitalog.infra.devices.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How a person's local day goes.
 *
 * @param wake getting up
 * @param bed going to bed, possibly after midnight
 * @param workout if they train that day
 */
record DayPlan(
        LocalDate date, Instant wake, Instant bed, @Nullable Workout workout) {
    private static final LocalTime WAKE = LocalTime.of(6, 50);
    private static final LocalTime BED = LocalTime.of(23, 10);
    private static final LocalTime AFTER_WORK = LocalTime.of(17, 15);

    /** A training session. */
    record Workout(Instant start, int durationS) {
        Instant end() {
            return start.plusSeconds(durationS);
        }
    }

    static DayPlan of(Person person, LocalDate date) {
        Dice dice = person.dice().of(date.toEpochDay());
        boolean free = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        int late = person.lateMinutes() + (free ? 55 : 0);
        Instant wake = at(person, date, WAKE, late + 12 * dice.bell(1));
        Instant bed = at(person, date, BED, late * 0.8 + 18 * dice.bell(2));
        boolean trains = dice.unit(3) < 0.4 * person.liveliness();
        Instant start = at(person, date, AFTER_WORK, 40 * dice.bell(4));
        return new DayPlan(date, wake, bed, trains ? new Workout(start, 60 * (int) dice.between(25, 65, 5)) : null);
    }

    private static Instant at(Person person, LocalDate date, LocalTime time, double minutes) {
        return date.atTime(time)
                .plusMinutes(Math.round(minutes))
                .atZone(person.zone())
                .toInstant();
    }

    boolean trainsAt(Instant time) {
        return workout != null && !time.isBefore(workout.start()) && time.isBefore(workout.end());
    }
}
