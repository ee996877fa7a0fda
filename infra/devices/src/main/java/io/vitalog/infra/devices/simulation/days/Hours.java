package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.population.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** At which hours of a date somebody does what. Their chronotype shifts all of it. */
record Hours(Person person, LocalDate date, Dice dice) {
    private static final LocalTime WAKE = LocalTime.of(6, 50);
    private static final LocalTime BED = LocalTime.of(23, 10);
    private static final LocalTime AFTER_WORK = LocalTime.of(17, 10);
    private static final LocalTime EVENING = LocalTime.of(19, 50);
    private static final int FREE_MORNING = 55;
    private static final int LONG_EVENING = 35;

    Instant wake() {
        return at(WAKE, late() + (free(date) ? FREE_MORNING : 0) + 13 * dice.bell(1));
    }

    /** Possibly after midnight. */
    Instant bed() {
        return at(BED, 0.8 * late() + (free(date.plusDays(1)) ? LONG_EVENING : 0) + 20 * dice.bell(2));
    }

    Instant training() {
        return at(AFTER_WORK, 0.3 * late() + 16 * dice.bell(3));
    }

    Instant evening() {
        return at(EVENING, 0.3 * late() + 8 * dice.bell(4));
    }

    private double late() {
        return person.habits().lateMinutes();
    }

    private static boolean free(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Instant at(LocalTime time, double minutes) {
        return date.atTime(time)
                .plusMinutes(Math.round(minutes))
                .atZone(person.zone())
                .toInstant();
    }
}
