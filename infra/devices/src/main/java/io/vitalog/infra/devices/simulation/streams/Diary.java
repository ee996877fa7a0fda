package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.Questionnaire;
import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.Condition;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.days.Exercise;
import io.vitalog.infra.devices.simulation.days.Guided;
import io.vitalog.infra.devices.simulation.population.Person;
import java.time.Instant;
import java.util.List;

/** What somebody writes down of how they feel: it follows from load, sleep debt and illness. */
record Diary(DayOfLife day, Telling telling) {
    private static final int BREAKFAST_S = 25 * 60;
    private static final int SHOWER_S = 12 * 60;

    void morning() {
        Dice dice = day.dice().of("diary");
        if (!dice.chance(0.2 + 0.78 * day.person().habits().adherence(), 0)) {
            return;
        }
        Condition now = day.condition();
        double well = now.wellbeing();
        double tired = now.body().tired();
        Instant time = day.wake().plusSeconds(BREAKFAST_S);
        telling.done(
                time,
                new DailyReported(
                        Person.APP,
                        "report-" + day.date(),
                        Questionnaire.VITALOG,
                        answer(1.6 + 3.1 * well + 0.6 * dice.bell(1)),
                        answer(1.2 + 3.6 * well + 0.5 * dice.bell(2)),
                        (int) Math.clamp(Math.rint(2 + 7 * tired + (now.ill() ? 1.5 : 0) + dice.bell(3)), 1, 10),
                        answer(4.6 - 2.6 * now.rested() + 2 * tired - 0.8 + 0.5 * dice.bell(4)),
                        answer(3.9 - 2 * well + 0.7 * dice.bell(5)),
                        answer(1.2 + 3.4 * tired + 0.6 * dice.bell(6)),
                        answer(1 + 2 * well + 2 * now.body().readiness() + 0.5 * dice.bell(7)),
                        answer(1.4 + 3 * now.rested() + 0.5 * dice.bell(8)),
                        Math.rint(day.night().asleepS() / 1_800.0) / 2,
                        tired > 0.55 ? List.of(dice.chance(0.5, 9) ? "legs" : "back") : null,
                        null,
                        null,
                        day.person().zone().getId(),
                        0));
    }

    void rate(Exercise exercise) {
        String key = "training-" + day.date();
        rate(
                key,
                exercise.end(),
                exercise.minutes(),
                exercise.intensity(),
                exercise.sport().token());
    }

    void rate(Guided guided) {
        String type = guided.workout().listed().type();
        rate("session-" + day.date(), guided.end(), guided.minutes(), Guided.INTENSITY, type);
    }

    /** Session RPE: the harder the more tired somebody comes to it. */
    private void rate(String key, Instant end, int minutes, double intensity, String activity) {
        Dice dice = day.dice().of(key);
        if (!dice.chance(day.person().habits().adherence(), 1)) {
            return;
        }
        Condition now = day.condition();
        double exertion = 11 * intensity - 2 + 2.5 * now.body().tired() + 1.5 * (1 - now.rested()) + 0.8 * dice.bell(2);
        telling.said(
                end.plusSeconds(SHOWER_S),
                end,
                new SessionRated(
                        Person.APP,
                        key,
                        (int) Math.clamp(Math.rint(exertion), 1, 10),
                        minutes,
                        List.of(activity),
                        day.person().zone().getId(),
                        0));
    }

    private static int answer(double value) {
        return (int) Math.clamp(Math.rint(value), 1, 5);
    }
}
