package io.vitalog.query.models;

import io.vitalog.domain.models.Activation;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds trained versions and activations, which lie in one read model: only versions have a model id. */
public final class Models {
    private static final BsonDocument BY_ID = new BsonDocument("_id", new BsonInt32(1));
    private static final BsonDocument NEWEST_FIRST = new BsonDocument("ordinal", new BsonInt32(-1));
    private static final BsonDocument FROM_1 = new BsonDocument("$gte", new BsonInt32(1));
    private static final int BATCH = 100;

    private final Store store;

    public Models(Store store) {
        this.store = store;
    }

    /** A trained version, or empty. */
    public Mono<TrainedModel> version(String modelId) {
        return store.find(ReadModel.MODELS, new BsonDocument("modelId", new BsonString(modelId)), BY_ID, 1)
                .next()
                .map(found -> BsonJson.read(found, TrainedModel.class));
    }

    /** The activation of {@code model} that holds, or empty. */
    public Mono<Activation> newestActivation(String model) {
        return store.find(ReadModel.MODELS, activationsOf(model), NEWEST_FIRST, 1)
                .next()
                .map(found -> BsonJson.read(found, Activation.class));
    }

    /** The activation with this number, or empty. */
    public Mono<Activation> activation(String model, int ordinal) {
        BsonDocument filter =
                new BsonDocument("model", new BsonString(model)).append("ordinal", new BsonInt32(ordinal));
        return store.find(ReadModel.MODELS, filter, BY_ID, 1)
                .next()
                .map(found -> BsonJson.read(found, Activation.class));
    }

    /** Every activation of {@code model}, newest first. */
    Flux<Activation> activations(String model) {
        return store.scan(ReadModel.MODELS, activationsOf(model), NEWEST_FIRST, BATCH)
                .map(found -> BsonJson.read(found, Activation.class));
    }

    private static BsonDocument activationsOf(String model) {
        return new BsonDocument("model", new BsonString(model)).append("ordinal", FROM_1);
    }
}
