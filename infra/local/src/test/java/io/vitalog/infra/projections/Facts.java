package io.vitalog.infra.projections;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.ActivityRetracted;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Facts of a few users, in several versions. */
final class Facts {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    private Facts() {}

    static List<Event<?>> activities(int from, int to) {
        return IntStream.range(from, to)
                .<Event<?>>mapToObj(log -> activity(log, 0, 30))
                .toList();
    }

    static Event<?> activity(int log, long revision, double minutes) {
        return event(
                log,
                new ActivityRecorded(
                        "fitbit",
                        "log-" + log,
                        "run",
                        null,
                        minutes * 60,
                        null,
                        5_000.5,
                        null,
                        4_321,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        revision));
    }

    static Event<?> retraction(int log, long revision) {
        return event(log, new ActivityRetracted("fitbit", "log-" + log, revision));
    }

    /** Facts of every kind, each in several versions, of which some withdraw. */
    static List<Event<?>> inManyVersions(int facts) {
        List<Event<?>> events = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            for (int revision = 0; revision < 4; revision++) {
                events.add(activity(i, revision, 10.5 + revision));
                events.add(event(
                        i,
                        new SleepRecorded(
                                "fitbit",
                                "log-" + i,
                                28_800 + revision,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                revision)));
                events.add(event(
                        i,
                        new MealLogged(
                                "app",
                                "m-" + i,
                                "lunch",
                                null,
                                500.0 + revision,
                                null,
                                null,
                                null,
                                null,
                                null,
                                revision)));
                events.add(
                        event(i, new PlayScored("game", "p-" + i, "DualFlow", 1, 3, 100 + revision, null, revision)));
                events.add(workout(
                        i,
                        new WorkoutListed(
                                "studio", "Yoga", "yoga", null, 10.0 + revision, null, null, null, revision)));
                events.add(event(i, new SessionRated("pmdata", "log-" + i, 7, 45 + revision, null, null, revision)));
            }
            if (i % 3 == 0) {
                events.add(event(i, new MealDeleted("app", "m-" + i, i % 2 == 0 ? 9 : 2)));
                events.add(workout(i, new WorkoutRetired("studio", i % 2 == 0 ? 9 : 2)));
                events.add(retraction(i, i % 2 == 0 ? 9 : 2));
            }
            // Twice the same revision: the content decides, and where that is equal, the time.
            events.add(activity(i, 3, 99));
            events.add(Event.of(
                    "later",
                    "/import/fitbit",
                    TIME.plusSeconds(i + 60),
                    user(i),
                    activity(i, 3, 99).fact()));
            events.add(event(i, new UserRegistered("app", "account", Profile.inZone("Europe/Oslo"), 0)));
            events.add(event(i, new ProfileChanged("app", null, Profile.inZone("Asia/Tokyo"), 0)));
        }
        return events;
    }

    private static Event<?> event(int number, Fact fact) {
        return Event.of("e-" + number, "/import/test", TIME.plusSeconds(number), user(number), fact);
    }

    private static Event<?> workout(int number, Fact fact) {
        return Event.of("e-" + number, "/import/test", TIME.plusSeconds(number), "workout-" + number, fact);
    }

    private static String user(int number) {
        return "user-" + number % 5;
    }
}
