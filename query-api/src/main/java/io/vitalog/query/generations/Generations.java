package io.vitalog.query.generations;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.Collection;
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
                .concatMap(kind -> standing(kind)
                        .mapNotNull(Standing::serving)
                        .map(serving -> new Serving(kind, serving.version(), serving.generation())));
    }

    /** How far the generations of {@code kind} are. */
    public Mono<Standing> standing(FeatureSet kind) {
        return standing(store, ReadModel.INSIGHT_GENERATIONS, kind.text());
    }

    /** How far the generations of {@code kind} are of which {@code told} tells. */
    public static Mono<Standing> standing(Store store, ReadModel told, String kind) {
        BsonDocument filter = new BsonDocument("kind", new BsonString(kind));
        return Mono.defer(() -> {
            Standing.Reading reading = new Standing.Reading();
            return store.scan(told, filter, NEWEST_FIRST, BATCH)
                    .map(found -> BsonJson.read(found, Generation.class))
                    .takeUntil(reading::completes)
                    .then(Mono.fromSupplier(reading::standing));
        });
    }
}
