package io.vitalog.query.insights;

import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.insights.Trend;
import io.vitalog.domain.insights.advice.Advice;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.generations.Serving;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a user's sessions of one kind come to.
 *
 * @param modelId of the model that scored them
 * @param measure by which they are compared
 * @param trend how the newest compares with those before; absent for the first
 * @param best the one of the greatest measure, the earliest of equals
 * @param advice what may be done next, by rule
 */
record UserSummary(
        String kind,
        String modelId,
        int generation,
        String measure,
        @Nullable Trend trend,
        Insight best,
        List<Advice> advice) {
    private static final BsonDocument NEWEST_FIRST =
            new BsonDocument("_at", new BsonInt32(-1)).append("_id", new BsonInt32(-1));
    private static final BsonDocument BEST_FIRST = new BsonDocument("value", new BsonInt32(-1))
            .append("_at", new BsonInt32(1))
            .append("_id", new BsonInt32(1));

    /** The summary of a user's sessions that {@code serving} has scored; empty when there are none. */
    static Mono<UserSummary> read(Store store, String userId, Serving serving) {
        BsonDocument theirs = new BsonDocument("userId", new BsonString(userId));
        theirs.putAll(serving.filter());
        Mono<List<Insight>> newest =
                insights(store, theirs, NEWEST_FIRST, Trend.LAST + 1).collectList();
        Mono<Optional<Insight>> best =
                insights(store, theirs, BEST_FIRST, 1).next().map(Optional::of).defaultIfEmpty(Optional.empty());
        return newest.zipWith(best)
                .filter(both -> !both.getT1().isEmpty() && both.getT2().isPresent())
                .map(both -> of(serving, both.getT1(), both.getT2().orElseThrow()));
    }

    private static UserSummary of(Serving serving, List<Insight> newestFirst, Insight best) {
        return new UserSummary(
                serving.kind().text(),
                serving.modelId(),
                serving.generation(),
                serving.kind().measure().name(),
                newestFirst.getFirst().trend(),
                best,
                Advice.of(newestFirst));
    }

    private static Flux<Insight> insights(Store store, BsonDocument filter, BsonDocument sort, int limit) {
        return store.find(ReadModel.INSIGHTS, filter, sort, limit).map(found -> BsonJson.read(found, Insight.class));
    }
}
