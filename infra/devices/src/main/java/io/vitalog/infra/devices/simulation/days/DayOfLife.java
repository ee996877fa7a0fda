package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.population.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of somebody's life.
 *
 * @param number counted from the first day, which is 0
 * @param night that ends this day
 * @param bed going to bed this day, possibly after midnight
 * @param dice of this day alone
 */
public record DayOfLife(
        Person person,
        int number,
        LocalDate date,
        Condition condition,
        Night night,
        Instant bed,
        @Nullable Exercise exercise,
        @Nullable Guided guided,
        List<Game> games,
        Dice dice) {
    public Instant wake() {
        return night.wake();
    }

    /** The first moment of the date. */
    public Instant begin() {
        return date.atStartOfDay(person.zone()).toInstant();
    }

    /** The first moment of the next date. */
    public Instant end() {
        return date.plusDays(1).atStartOfDay(person.zone()).toInstant();
    }

    /** Whether they have left. */
    public boolean over() {
        return number > person.habits().dropOutDay();
    }
}
