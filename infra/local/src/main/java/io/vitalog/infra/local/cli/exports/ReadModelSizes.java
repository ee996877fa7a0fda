package io.vitalog.infra.local.cli.exports;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Store;
import java.util.Objects;
import reactor.core.publisher.Flux;

/** How much the read models hold. */
final class ReadModelSizes {
    private ReadModelSizes() {}

    /** Documents of all read models, by the store's own count. */
    static long documents(Deployment deployment) {
        try (MongoClient store = Store.connect(deployment.mongodb())) {
            MongoDatabase database = store.getDatabase(deployment.database());
            return Objects.requireNonNull(Flux.fromIterable(ReadModel.ALL)
                    .flatMap(model ->
                            database.getCollection(deployment.collection(model)).estimatedDocumentCount())
                    .reduce(0L, Long::sum)
                    .block());
        }
    }
}
