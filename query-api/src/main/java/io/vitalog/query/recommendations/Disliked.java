package io.vitalog.query.recommendations;

import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.feedback.Report;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.wellness.Session;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import reactor.core.publisher.Mono;

/** Finds the workouts that a user completed and then put a thumb down for. */
final class Disliked {
    private static final BsonDocument NEWEST_FIRST =
            new BsonDocument("_at", new BsonInt32(-1)).append("_id", new BsonInt32(-1));
    /** Thumbs and sessions that are looked at: more than anybody gives to what can be among the best. */
    private static final int MOST = 2_000;

    private final Store store;

    Disliked(Store store) {
        this.store = store;
    }

    /** Their ids, sorted; of several thumbs for a workout the newest counts. */
    Mono<Set<String>> of(String userId) {
        BsonDocument thumbs = theirs(userId).append("kind", new BsonString("workout"));
        return store.find(ReadModel.FEEDBACK, thumbs, NEWEST_FIRST, MOST)
                .map(found -> BsonJson.read(found, Report.class))
                .collectList()
                .map(Disliked::down)
                .flatMap(down -> down.isEmpty() ? Mono.just(down) : completed(userId, down));
    }

    private Mono<Set<String>> completed(String userId, Set<String> workouts) {
        BsonArray any = new BsonArray(workouts.stream().map(BsonString::new).toList());
        BsonDocument sessions = theirs(userId)
                .append("workoutId", new BsonDocument("$in", any))
                .append("status", new BsonString("completed"));
        return store.find(ReadModel.SESSIONS, sessions, NEWEST_FIRST, MOST)
                .map(found -> BsonJson.read(found, Session.class))
                .mapNotNull(Session::workoutId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> down(List<Report> newestFirst) {
        Map<String, Boolean> liked = new HashMap<>();
        for (Report report : newestFirst) {
            WorkoutRated thumb = report.workout();
            if (thumb != null) {
                liked.putIfAbsent(thumb.workoutId(), thumb.liked());
            }
        }
        liked.values().removeIf(Boolean::booleanValue);
        return liked.keySet();
    }

    private static BsonDocument theirs(String userId) {
        return new BsonDocument("userId", new BsonString(userId));
    }
}
