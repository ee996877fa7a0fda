package io.vitalog.query.clusters;

import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.generations.Serving;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import reactor.core.publisher.Mono;

/** Reads what is tallied of clusters. */
public final class Tallies {
    private static final BsonDocument BY_ID = new BsonDocument("_id", new BsonInt32(1));
    private static final int MOST_CLUSTERS = 64;

    private final Store store;

    public Tallies(Store store) {
        this.store = store;
    }

    /** The clusters of a generation that have sessions, by name. */
    public Mono<Map<String, ClusterTally>> of(Serving serving) {
        return store.find(ReadModel.CLUSTER_STATE, serving.filter(), BY_ID, MOST_CLUSTERS)
                .map(found -> BsonJson.read(found, ClusterTally.class))
                .collectMap(ClusterTally::cluster);
    }
}
