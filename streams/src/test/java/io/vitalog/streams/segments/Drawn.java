package io.vitalog.streams.segments;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.FeedbackRetracted;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Facts of few users and workouts, drawn at random, so that they often meet, correct and withdraw one another. */
final class Drawn {
    private static final List<String> TYPES = List.of("yoga", "boxing", "hiit");

    private final Random random;

    private Drawn(Random random) {
        this.random = random;
    }

    static List<Event<?>> facts(Random random, int count) {
        Drawn drawn = new Drawn(random);
        List<Event<?>> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            facts.add(i < 8 ? drawn.event("w-" + i, drawn.listed()) : drawn.next());
        }
        return facts;
    }

    private Event<?> next() {
        String workout = "w-" + random.nextInt(8);
        String id = String.valueOf(random.nextInt(12));
        long revision = random.nextInt(3);
        return switch (random.nextInt(9)) {
            case 0, 1 -> event(user(), new ProfileChanged("app", null, profile(), 0));
            case 2 -> event(workout, random.nextBoolean() ? listed() : new WorkoutRetired("app", revision));
            case 3 -> event(user(), new SessionStarted("app", "s-" + id, workout, 0));
            case 4 -> event(user(), new SessionAbandoned("app", "s-" + id, workout, revision));
            case 5, 6 ->
                event(user(), new SessionCompleted("app", "s-" + id, workout, null, null, 600, null, null, revision));
            case 7 -> event(user(), new FeedbackRetracted("app", "workout/t-" + id, revision));
            default -> event(user(), new WorkoutRated("app", "t-" + id, workout, random.nextBoolean(), revision));
        };
    }

    private WorkoutListed listed() {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        return new WorkoutListed(
                "app", "a", type, null, null, null, null, List.of("tag-" + random.nextInt(4)), random.nextInt(3));
    }

    private Profile profile() {
        List<String> types = TYPES.stream().filter(_ -> random.nextBoolean()).toList();
        String ages = random.nextBoolean() ? "18-25" : "26-35";
        return new Profile(null, null, ages, null, null, null, "beginner", types, null, null, null, null, null);
    }

    private String user() {
        return "u-" + random.nextInt(4);
    }

    private Event<?> event(String subject, Fact fact) {
        Instant time = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(120 * 24) * 3600L);
        return Event.of("e-" + subject + time, "/app", time, subject, fact);
    }
}
