package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.physiology.FitnessFatigue;
import io.vitalog.infra.devices.simulation.physiology.TrainingLoad;
import io.vitalog.infra.devices.simulation.population.Illness;
import io.vitalog.infra.devices.simulation.population.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody's life, day by day. Remembers what a day leaves to the next; the same person always lives the same life. */
public final class Life {
    private static final double WEEK = 7;
    private static final int TYPICAL_MINUTES = 45;
    private static final int WIND_DOWN_S = 20 * 60;
    private static final int AFTER_TRAINING_S = 30 * 60;
    private static final int AFTER_SESSION_S = 10 * 60;

    private final Person person;
    private LocalDate date;
    private int number;
    private Instant bed;
    private FitnessFatigue body;
    private double debtH;
    private int guidedSessions;
    private int plays;

    /** The life that begins on {@code first}, in the shape that the person's habit keeps. */
    public Life(Person person, LocalDate first) {
        this.person = person;
        this.date = first;
        LocalDate eve = first.minusDays(1);
        this.bed = new Hours(person, eve, dice(eve)).bed();
        double load = TrainingLoad.of(
                person.female(), TYPICAL_MINUTES, person.habits().sport().intensity());
        this.body = FitnessFatigue.steady(load * person.habits().trainingsAWeek() / WEEK);
    }

    public Person person() {
        return person;
    }

    /** The date of the day that {@link #next} gives. */
    public LocalDate date() {
        return date;
    }

    /** Lives a day. */
    public DayOfLife next() {
        Dice dice = dice(date);
        Hours hours = new Hours(person, date, dice.of(1));
        boolean ill = Illness.on(person.dice(), date.toEpochDay());
        double restlessness = 1 + 0.8 * body.tired() + (ill ? 0.9 : 0) + 0.25 * dice.bell(2);
        Night night = Night.of(bed, hours.wake(), Math.max(0.3, restlessness), dice.of(3));
        debtH = Condition.debtAfter(debtH, night.asleepS() / 3_600.0);
        Condition condition = new Condition(body, debtH, ill);
        Exercise exercise = exercise(hours, condition, dice.of(4));
        Evening evening = new Evening(person, condition, dice.of(5));
        Guided guided = evening.guided(later(hours.evening(), exercise), guidedSessions);
        Instant afterSession = guided == null ? later(hours.evening(), exercise) : guided.end();
        List<Game> games = evening.games(afterSession.plusSeconds(AFTER_SESSION_S), plays);
        Instant last = games.isEmpty() ? afterSession : games.getLast().end();
        Instant windDown = last.plusSeconds(WIND_DOWN_S);
        Instant to = hours.bed().isBefore(windDown) ? windDown : hours.bed();
        DayOfLife day = new DayOfLife(person, number, date, condition, night, to, exercise, guided, games, dice.of(6));
        goOn(day);
        return day;
    }

    private void goOn(DayOfLife day) {
        body = body.after(load(day.exercise(), day.guided()));
        guidedSessions += day.guided() == null ? 0 : 1;
        plays += day.games().size();
        bed = day.bed();
        number++;
        date = date.plusDays(1);
    }

    private double load(@Nullable Exercise exercise, @Nullable Guided guided) {
        double load = 0;
        if (exercise != null) {
            load += TrainingLoad.of(person.female(), exercise.minutes(), exercise.intensity());
        }
        if (guided != null) {
            load += TrainingLoad.of(person.female(), guided.minutes(), Guided.INTENSITY);
        }
        return load;
    }

    private @Nullable Exercise exercise(Hours hours, Condition condition, Dice dice) {
        boolean habit = person.habits().trainsOn(date.getDayOfWeek().getValue());
        double trains = (habit ? 0.85 : 0.08) * (1 - 0.3 * condition.body().tired());
        if (!dice.chance(condition.ill() ? 0.04 : trains, 1)) {
            return null;
        }
        int minutes = (int) Math.clamp(Math.rint(38 + 7 * person.level() + 11 * dice.bell(2)), 15, 90);
        double intensity =
                person.habits().sport().intensity() + 0.06 * dice.bell(3) + 0.1 * (condition.wellbeing() - 0.6);
        return new Exercise(person.habits().sport(), hours.training(), minutes, Math.clamp(intensity, 0.2, 0.92));
    }

    private static Instant later(Instant evening, @Nullable Exercise exercise) {
        Instant earliest = exercise == null ? evening : exercise.end().plusSeconds(AFTER_TRAINING_S);
        return earliest.isAfter(evening) ? earliest : evening;
    }

    private Dice dice(LocalDate day) {
        return person.dice().of(day.toEpochDay());
    }
}
