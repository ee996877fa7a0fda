package io.vitalog.infra.devices.simulation.files;

import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.days.Guided;
import io.vitalog.infra.devices.simulation.days.Life;
import io.vitalog.infra.devices.simulation.population.Person;
import io.vitalog.infra.devices.simulation.population.Population;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A guided session.
 *
 * @param user number, from 1
 * @param workout number, from 1
 * @param draw by which sessions are chosen that get a thumb, the smallest first
 */
record SessionRow(int user, int workout, Instant start, Instant end, boolean completed, boolean liked, long draw) {
    private static final Comparator<SessionRow> BY_TIME =
            Comparator.comparing(SessionRow::start).thenComparingInt(SessionRow::user);

    /** The first {@code count} sessions of the population, by time. Lives as many days as it takes. */
    static List<SessionRow> first(Population population, int users, int count) {
        List<Life> lives = new ArrayList<>();
        for (int number = 0; number < users; number++) {
            lives.add(new Life(population.person(number), population.from()));
        }
        List<SessionRow> rows = new ArrayList<>();
        while (rows.size() < count && !lives.isEmpty()) {
            lives.removeIf(life -> left(life.next(), rows));
        }
        if (rows.size() < count) {
            throw new IllegalArgumentException(
                    "all " + users + " users left after " + rows.size() + " sessions: --users must be more");
        }
        rows.sort(BY_TIME);
        return rows.subList(0, count);
    }

    /** Takes the day's session; true once somebody has left. */
    private static boolean left(DayOfLife day, List<SessionRow> rows) {
        Person person = day.person();
        Guided guided = day.guided();
        if (guided != null && day.number() < person.habits().dropOutDay()) {
            Dice dice = day.dice().of("file");
            // The app's clock tells parts of a second, the plan of the day does not.
            Instant start = guided.start().plus(Duration.ofNanos(1_000L * dice.below(60_000_000, 1)));
            rows.add(new SessionRow(
                    person.number() + 1,
                    guided.workout().number(),
                    start,
                    start.plus(Duration.ofMinutes(guided.minutes())),
                    guided.completed(),
                    dice.chance(guided.pleasure(), 2),
                    dice.bits(3)));
        }
        return day.over();
    }
}
