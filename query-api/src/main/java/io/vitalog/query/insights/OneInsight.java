package io.vitalog.query.insights;

import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.generations.Generations;
import io.vitalog.query.generations.Serving;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds an insight by its id or by that of its session. */
final class OneInsight {
    private static final BsonDocument BY_ID = new BsonDocument("_id", new BsonInt32(1));
    /** Sessions of one id and one user may come of several apps. Of several users any two will do. */
    private static final int ENOUGH = 8;

    private final Store store;
    private final Generations generations;

    OneInsight(Store store, Generations generations) {
        this.store = store;
        this.generations = generations;
    }

    /** An insight, and the generation that it is of. */
    record Found(Insight insight, Serving serving) {}

    /** The insight; of several of the same user the newest. Refused when there is none, or several users have one. */
    Mono<Found> find(String id, InsightFilter filter) {
        return generations
                .serving(filter.kinds())
                .concatMap(serving -> Flux.just("insightId", "sessionId")
                        .concatMap(member -> store.find(
                                ReadModel.INSIGHTS,
                                filter.filter(serving).append(member, new BsonString(id)),
                                BY_ID,
                                ENOUGH))
                        .map(found -> BsonJson.read(found, Shape.EXPLAINED_INSIGHT, Insight.class))
                        .map(found -> new Found(found, serving)))
                .collectList()
                .flatMap(found -> found.isEmpty() ? Mono.error(missing(id)) : Mono.just(newest(id, found)));
    }

    private static Found newest(String id, List<Found> found) {
        if (found.stream().map(each -> each.insight().userId()).distinct().count() > 1) {
            throw Problem.MISSING_PARAMETER.because("several users have a session " + id + ": say whose with ?user=");
        }
        return found.stream()
                .max(Comparator.comparing((Found each) -> each.insight().time())
                        .thenComparing(each -> each.insight().insightId()))
                .orElseThrow();
    }

    private static RuntimeException missing(String id) {
        return Problem.UNKNOWN_INSIGHT.because("no session that a model in use has scored has the id " + id);
    }
}
