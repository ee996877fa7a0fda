package io.vitalog.query.generations;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.Collection;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells which generation of a kind serves: the greatest of which all partitions say that they are scored. It is asked
 * for with each request, so that a switch shows at once.
 */
public final class Generations {
    private static final BsonDocument NEWEST_FIRST = new BsonDocument("generation", new BsonInt32(-1));
    private static final int BATCH = 128;

    private final Store store;

    public Generations(Store store) {
        this.store = store;
    }

    /** The generations that serve, in the order of {@code kinds}; a kind of which none serves is left out. */
    public Flux<Serving> serving(Collection<FeatureSet> kinds) {
        return Flux.fromIterable(kinds)
                .concatMap(this::standing)
                .filter(standing -> standing.serving() != null)
                .map(standing -> {
                    Standing.Progress serving = Objects.requireNonNull(standing.serving());
                    return new Serving(standing.kind(), serving.version(), serving.generation());
                });
    }

    /** How far the generations of {@code kind} are. */
    public Mono<Standing> standing(FeatureSet kind) {
        BsonDocument filter = new BsonDocument("kind", new BsonString(kind.text()));
        return Mono.defer(() -> {
            Standing.Reading reading = new Standing.Reading(kind);
            return store.scan(ReadModel.INSIGHT_GENERATIONS, filter, NEWEST_FIRST, BATCH)
                    .map(found -> BsonJson.read(found, Generation.class))
                    .takeUntil(reading::completes)
                    .then(Mono.fromSupplier(reading::standing));
        });
    }
}
