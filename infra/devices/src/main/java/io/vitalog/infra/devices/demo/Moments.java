package io.vitalog.infra.devices.demo;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.Questionnaire;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import java.time.Instant;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.LongStream;

/** What happens once a day: the night that is over, how one feels, a training session and how hard it was. */
final class Moments {
    static final String APP = "vitalog-app";

    private static final int BREAKFAST_S = 25 * 60;
    private static final int SHOWER_S = 12 * 60;

    private final Person person;
    private final Body body;

    Moments(Person person, Body body) {
        this.person = person;
        this.body = body;
    }

    /** Takes what becomes known. */
    interface Telling {
        /**
         * A fact becomes known.
         *
         * @param known when it is told
         * @param time the event's time
         */
        void tell(Instant known, Instant time, Fact fact);
    }

    /** Tells everything of the day with this plan. */
    void of(DayPlan day, Telling telling) {
        Night night = new Night(person, body.plan(day.date().minusDays(1)), day);
        Dice dice = person.dice().of(day.date().toEpochDay()).of(30);
        morning(day, night, dice, telling);
        DayPlan.Workout workout = day.workout();
        if (workout != null) {
            telling.tell(workout.end(), workout.start(), activity(day, workout));
            Instant rated = workout.end().plusSeconds(SHOWER_S);
            telling.tell(rated, workout.end(), rating(day, workout, dice));
        }
    }

    private void morning(DayPlan day, Night night, Dice dice, Telling telling) {
        Instant wake = day.wake();
        telling.tell(wake, night.bed(), night.recorded());
        double restingBpm = Math.rint(person.restingBpm() + 1.5 * dice.bell(1));
        telling.tell(wake, wake, reading(Metric.RESTING_HEART_RATE, restingBpm));
        double variabilityMs = Math.rint(Math.max(12, 118 - 1.1 * person.restingBpm() + 6 * dice.bell(2)));
        telling.tell(wake, wake, reading(Metric.HEART_RATE_VARIABILITY, variabilityMs));
        Instant breakfast = wake.plusSeconds(BREAKFAST_S);
        telling.tell(breakfast, breakfast, report(day, night, dice));
    }

    private ReadingTaken reading(Metric metric, double value) {
        return new ReadingTaken(
                person.device(), metric, value, null, 0, person.zone().getId(), 0);
    }

    private DailyReported report(DayPlan day, Night night, Dice dice) {
        double rested = (night.asleepS() / 3600 - 7) / 1.5;
        return new DailyReported(
                APP,
                "report-" + day.date(),
                Questionnaire.VITALOG,
                answer(3.6 + 0.4 * rested + 0.6 * dice.bell(3)),
                answer(3.4 + 0.7 * rested + 0.5 * dice.bell(4)),
                null,
                answer(2.6 - 0.7 * rested + 0.5 * dice.bell(5)),
                answer(2.5 - 0.3 * rested + 0.8 * dice.bell(6)),
                answer(2.2 + 0.7 * dice.bell(7)),
                answer(3.4 + 0.6 * rested + 0.5 * dice.bell(8)),
                answer(3.3 + 0.8 * rested + 0.5 * dice.bell(9)),
                Math.rint(night.asleepS() / 1800) / 2,
                null,
                null,
                null,
                person.zone().getId(),
                0);
    }

    private ActivityRecorded activity(DayPlan day, DayPlan.Workout workout) {
        Person.Sport sport = person.sport();
        double hours = workout.durationS() / 3600.0;
        IntSummaryStatistics steps = minutes(workout).mapToInt(body::steps).summaryStatistics();
        IntSummaryStatistics beats = minutes(workout).mapToInt(body::heartRate).summaryStatistics();
        return new ActivityRecorded(
                person.device(),
                "workout-" + day.date(),
                sport.token(),
                null,
                workout.durationS(),
                (double) workout.durationS(),
                Math.rint(sport.metresPerSecond * workout.durationS() * (0.9 + 0.1 * person.liveliness())),
                Math.rint(sport.met * person.massKg() * hours),
                sport.stepsPerMinute == 0 ? null : (Integer) (int) steps.getSum(),
                Math.rint(beats.getAverage()),
                (double) beats.getMax(),
                null,
                null,
                false,
                person.device(),
                null,
                person.zone().getId(),
                0);
    }

    private static LongStream minutes(DayPlan.Workout workout) {
        long start = workout.start().getEpochSecond();
        return LongStream.range(0, workout.durationS() / 60).map(minute -> start + 60 * minute);
    }

    private SessionRated rating(DayPlan day, DayPlan.Workout workout, Dice dice) {
        int exertion = (int) Math.clamp(Math.rint(10 * person.sport().load - 1.5 + dice.bell(10)), 1, 10);
        return new SessionRated(
                APP,
                "workout-" + day.date(),
                exertion,
                workout.durationS() / 60.0,
                List.of(person.sport().token()),
                person.zone().getId(),
                0);
    }

    private static int answer(double value) {
        return (int) Math.clamp(Math.rint(value), 1, 5);
    }
}
