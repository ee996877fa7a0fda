package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;

import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.feedback.Report;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.ranking.Ranker;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.User;
import io.vitalog.domain.wellness.Session;
import io.vitalog.domain.wellness.Session.Status;
import io.vitalog.domain.workouts.Workout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rankings, and users to whom workouts are recommended. */
final class SegmentScene {
    static final Instant PLAYED = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant LISTED = Instant.parse("2026-01-01T00:00:00Z");

    private SegmentScene() {}

    /** A segment of which the first workout is the best; {@code played} of its six by one session each, none by none. */
    static void rank(String key, String prefix, int played) {
        rank(key, prefix, played, SegmentSettings.USUAL);
    }

    /** The same, ranked by {@code settings}. */
    static void rank(String key, String prefix, int played, SegmentSettings settings) {
        Segment segment = Objects.requireNonNull(Segment.keyed(key));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            Tally counts = i > played
                    ? Tally.NONE
                    : new Tally(10 - i, 10 - i, 0, 0, 0, PLAYED.minusSeconds(i).toEpochMilli());
            String type = segment.type() == null ? prefix : segment.type();
            candidates.add(new Candidate(
                    new Offer(prefix + "-" + i, type, List.of("tag-" + i), null, LISTED.toEpochMilli()), counts));
        }
        STORE.put(Ranker.rank(segment, 3, candidates, settings));
    }

    static void know(String userId, String ages, String... types) {
        Profile profile = new Profile(
                null, null, ages, null, null, null, "beginner", List.of(types), null, null, null, null, null);
        STORE.put(new User(userId, profile, LISTED, null));
    }

    static void list(String workoutId, String type) {
        STORE.put(new Workout(workoutId, "app", "a workout", type, null, null, null, null, null, LISTED, 0));
    }

    static void rate(String userId, String workoutId, boolean liked, Instant time) {
        WorkoutRated thumb = new WorkoutRated("app", null, workoutId, liked, 0);
        STORE.put(new Report(userId + workoutId + time, userId, time, "workout", null, null, thumb));
    }

    static void play(String userId, String workoutId, Status status) {
        STORE.put(new Session(
                "s-" + workoutId,
                userId,
                "app",
                workoutId,
                status,
                PLAYED,
                PLAYED,
                List.of(),
                null,
                null,
                null,
                null,
                null));
    }
}
