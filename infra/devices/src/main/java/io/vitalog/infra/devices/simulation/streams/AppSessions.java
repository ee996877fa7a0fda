package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.days.Game;
import io.vitalog.infra.devices.simulation.days.Guided;
import io.vitalog.infra.devices.simulation.days.Minutes;
import io.vitalog.infra.devices.simulation.population.Person;
import java.time.Instant;

/** Guided sessions as the app tells them, thumbs for their workouts, and scored plays. */
record AppSessions(DayOfLife day, Minutes minutes, Telling telling) {
    private static final String GAME = "sphere-game";
    private static final int MINUTES_BETWEEN_PROGRESS = 8;
    private static final int THUMB_S = 90;
    private static final double THUMBS = 0.42;

    void guided(Guided guided) {
        String session = day.person().userId() + "-" + day.date();
        String workout = guided.workout().id();
        telling.done(guided.start(), new SessionStarted(Person.APP, session, workout, 0));
        Dice dice = day.dice().of("session");
        for (int at = MINUTES_BETWEEN_PROGRESS; at < guided.minutes(); at += MINUTES_BETWEEN_PROGRESS) {
            double pose = Math.clamp(guided.poseAccuracyPercent() + 2 * dice.bell(at), 70, 100);
            double engagement = Math.clamp(guided.engagement() + 0.03 * dice.bell(100 + at), 0.5, 1);
            telling.done(
                    guided.start().plusSeconds(60L * at),
                    new ProgressRecorded(
                            Person.APP,
                            session,
                            Math.rint(10 * pose) / 10,
                            Math.rint(1_000 * engagement) / 1_000,
                            60.0 * at,
                            0));
        }
        telling.done(guided.end(), ended(guided, session, workout));
        if (dice.chance(THUMBS, 1)) {
            telling.done(guided.end().plusSeconds(THUMB_S), thumb(guided, workout, dice));
        }
    }

    /** The plays of the day, as the game tells them. */
    void games() {
        for (int i = 0; i < day.games().size(); i++) {
            Game game = day.games().get(i);
            telling.done(
                    game.end(),
                    new PlayScored(
                            GAME,
                            "play-" + day.date() + "-" + (i + 1),
                            game.mode(),
                            game.difficulty(),
                            game.minutes(),
                            game.score(),
                            game.startSpeed(),
                            0));
        }
    }

    private Fact ended(Guided guided, String session, String workout) {
        if (!guided.completed()) {
            return new SessionAbandoned(Person.APP, session, workout, 0);
        }
        int sum = 0;
        int most = 0;
        int first = minutes.index(guided.start());
        int last = Math.min(minutes.size(), first + guided.minutes());
        for (int i = first; i < last; i++) {
            sum += minutes.beats(i);
            most = Math.max(most, minutes.beats(i));
        }
        boolean seen = last > first && day.person().wearable(day.number()) != null;
        return new SessionCompleted(
                Person.APP,
                session,
                workout,
                guided.poseAccuracyPercent(),
                guided.engagement(),
                60.0 * guided.minutes(),
                seen ? (Double) Math.rint((double) sum / (last - first)) : null,
                seen ? (Double) (double) most : null,
                0);
    }

    private WorkoutRated thumb(Guided guided, String workout, Dice dice) {
        Instant rated = guided.end().plusSeconds(THUMB_S);
        return new WorkoutRated(Person.APP, "thumb-" + rated, workout, dice.chance(guided.pleasure(), 2), 0);
    }
}
