package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.physiology.Practice;
import io.vitalog.infra.devices.simulation.population.Person;
import io.vitalog.infra.devices.simulation.population.Workouts;
import io.vitalog.infra.devices.simulation.population.Workouts.Offer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody does after training: a guided session, some plays. How well, follows from condition and practice. */
record Evening(Person person, Condition condition, Dice dice) {
    private static final List<String> MODES = List.of("DualFlow", "Endurance", "Reflex");
    private static final double WEEK = 7;
    private static final double SESSIONS_TO_LEARN = 25;
    private static final double PLAYS_TO_LEARN = 40;
    private static final int MOST_PLAYS = 3;
    private static final int PAUSE_S = 150;

    /**
     * The guided session that begins at {@code start}, or null on a day without one.
     *
     * @param before how many there were before it
     */
    @Nullable
    Guided guided(Instant start, int before) {
        double share =
                person.habits().guidedAWeek() / WEEK * (condition.ill() ? 0.2 : 1) * (0.5 + condition.wellbeing());
        if (!dice.chance(Math.min(0.95, share), 1)) {
            return null;
        }
        Offer workout = Workouts.chosenBy(person, dice.of(2));
        Taste taste = new Taste(person, workout);
        double engagement = taste.engagement(condition.wellbeing()) + 0.1 * dice.bell(4);
        boolean completed = dice.chance(taste.finishes(condition.ill()), 5);
        int minutes =
                completed ? workout.minutes() : Math.max(2, (int) (workout.minutes() * dice.between(0.1, 0.9, 6)));
        return new Guided(
                workout,
                start,
                minutes,
                completed,
                rounded(70 + 30 * Math.clamp(pose(before), 0, 1), 10),
                rounded(0.5 + 0.5 * Math.clamp(engagement, 0, 1), 1_000));
    }

    private double pose(int before) {
        return 0.1
                + 0.35 * condition.body().readiness()
                + 0.3 * Practice.after(before, SESSIONS_TO_LEARN)
                + 0.25 * person.habits().talent()
                - (condition.ill() ? 0.2 : 0)
                - 0.15 * (1 - condition.rested())
                + 0.08 * dice.bell(3);
    }

    /**
     * The plays from {@code start} on.
     *
     * @param before how many there were before
     */
    List<Game> games(Instant start, int before) {
        Dice games = dice.of(7);
        double share = person.habits().playsAWeek() / WEEK * (condition.ill() ? 0.15 : 1);
        if (!games.chance(share, 1)) {
            return List.of();
        }
        List<Game> played = new ArrayList<>();
        Instant at = start;
        int count = 1 + games.below(MOST_PLAYS, 2);
        for (int i = 0; i < count; i++) {
            Game game = game(at, before + i, games.of(10 + i));
            played.add(game);
            at = game.end().plusSeconds(PAUSE_S);
        }
        return List.copyOf(played);
    }

    private Game game(Instant start, int before, Dice play) {
        double learnt = Practice.after(before, PLAYS_TO_LEARN);
        double skill = person.habits().talent() * (0.15 + 0.85 * learnt);
        double form = 0.7 + 0.3 * condition.body().readiness() + 0.1 * condition.rested() - (condition.ill() ? 0.2 : 0);
        int difficulty = skill > 0.75 && play.chance(0.6, 1) ? -1 : (int) Math.min(3, 4 * skill);
        int minutes = play.chance(0.6, 2) ? 10 : 5;
        double hardness = difficulty < 0 ? 1.6 : 1 + 0.15 * difficulty;
        double points = 22_000 * minutes * skill * form * hardness * Math.exp(0.12 * play.bell(3));
        return new Game(
                start.plusSeconds(60L * minutes),
                MODES.get(play.chance(0.6, 4) ? 0 : 1 + play.below(MODES.size() - 1, 5)),
                difficulty,
                minutes,
                Math.rint(points),
                rounded(3 + 4 * skill + 0.4 * play.bell(6), 10));
    }

    private static double rounded(double value, double steps) {
        return Math.rint(value * steps) / steps;
    }
}
