package io.vitalog.streams.app;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Events of one user, {@code u-1}. */
public final class Given {
    public static final String USER = "u-1";

    private Given() {}

    public static Event<?> event(String time, Fact fact) {
        return Event.of("e-" + time, "/app", Instant.parse(time), USER, fact);
    }

    public static Event<?> registered(String time, @Nullable String zone) {
        return event(time, new UserRegistered("app", "account", Profile.inZone(zone), 0));
    }

    public static Event<?> heartRate(String time, double bpm) {
        return event(time, new ReadingTaken("fitbit", Metric.HEART_RATE, bpm, null, 0, null, 0));
    }

    public static Event<?> steps(String origin, String time, int periodS, double... values) {
        return event(time, new SeriesTaken(origin, Metric.STEPS, null, periodS, null, values, null, 0));
    }

    public static Event<?> summary(LocalDate date, @Nullable Double steps, @Nullable Double sedentary, long revision) {
        return event(
                date + "T12:00:00Z",
                new DaySummarized(
                        "fitbit",
                        "daily/" + date,
                        date,
                        steps,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        sedentary,
                        null,
                        null,
                        null,
                        null,
                        null,
                        revision));
    }

    public static Event<?> sleep(String bedtime, double hours, boolean nap) {
        return event(
                bedtime,
                new SleepRecorded(
                        "fitbit",
                        "sleep/" + bedtime,
                        hours * 3600,
                        hours * 3240,
                        93.0,
                        null,
                        nap,
                        "stages",
                        null,
                        null,
                        null,
                        null,
                        0));
    }

    public static Event<?> walk(String start, double minutes) {
        return event(
                start,
                new ActivityRecorded(
                        "fitbit",
                        "walk/" + start,
                        "walk",
                        null,
                        minutes * 60,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0));
    }

    public static Event<?> mood(String time, int mood) {
        return event(
                time,
                new DailyReported(
                        "app", null, null, mood, null, null, null, null, null, null, null, null, null, null, null, null,
                        0));
    }
}
