package io.vitalog.query.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.positions.Positions;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the read models of one generation, without blocking. Facts that were withdrawn are not there. */
public final class Store implements AutoCloseable {
    private static final int SELECTION_TIMEOUT_MS = 2_000;
    private static final int CONNECT_TIMEOUT_MS = 2_000;
    private static final int ANSWER_TIMEOUT_MS = 20_000;

    private static final String RETRACTED = "_retracted";
    private static final BsonDocument NOT_TRUE = new BsonDocument("$ne", BsonBoolean.TRUE);
    private static final BsonDocument PING = new BsonDocument("ping", new BsonInt32(1));

    private final MongoClient client;
    private final Deployment deployment;
    private final MongoDatabase database;
    private final Positions positions;
    private final Map<ReadModel, MongoCollection<RawBsonDocument>> collections;

    private Store(MongoClient client, Deployment deployment, Positions positions) {
        this.client = client;
        this.deployment = deployment;
        this.positions = positions;
        this.database = client.getDatabase(deployment.database());
        this.collections = ReadModel.ALL.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        model -> database.getCollection(deployment.collection(model), RawBsonDocument.class)));
    }

    /**
     * Connects in the background: a store that is down shows when something is asked of it.
     *
     * @param positions makes each question wait until its read model has reached the position that the query carries
     */
    public static Store open(Deployment deployment, Positions positions) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applicationName("vitalog-query-api")
                .readConcern(ReadConcern.MAJORITY)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SELECTION_TIMEOUT_MS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_TIMEOUT_MS, TimeUnit.MILLISECONDS)
                        .readTimeout(ANSWER_TIMEOUT_MS, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(SELECTION_TIMEOUT_MS, TimeUnit.MILLISECONDS))
                .applyConnectionString(new ConnectionString(deployment.mongodb()))
                .build();
        return new Store(MongoClients.create(settings), deployment, positions);
    }

    /** The document with this {@code _id}, or empty. */
    public Mono<RawBsonDocument> byId(ReadModel model, String id) {
        return positions
                .awaited(model)
                .then(Mono.from(collection(model)
                        .find(new BsonDocument("_id", new BsonString(id)))
                        .first()))
                .filter(document ->
                        !document.getBoolean(RETRACTED, BsonBoolean.FALSE).getValue());
    }

    /** The documents with these {@code _id}s, in any order. */
    public Flux<RawBsonDocument> byIds(ReadModel model, Collection<String> ids) {
        BsonArray all = new BsonArray(ids.stream().map(BsonString::new).toList());
        return reached(model, standing(model, new BsonDocument("_id", new BsonDocument("$in", all))));
    }

    /** At most {@code limit} documents in the order of {@code sort}. */
    public Flux<RawBsonDocument> find(ReadModel model, BsonDocument filter, BsonDocument sort, int limit) {
        return reached(model, standing(model, filter).sort(sort).limit(limit));
    }

    /** Every document in the order of {@code sort}, fetched {@code batch} at a time as they are asked for. */
    public Flux<RawBsonDocument> scan(ReadModel model, BsonDocument filter, BsonDocument sort, int batch) {
        return reached(model, standing(model, filter).sort(sort).batchSize(batch));
    }

    /** Whether any document matches. */
    public Mono<Boolean> any(ReadModel model, BsonDocument filter) {
        return reached(
                        model,
                        standing(model, filter)
                                .projection(new BsonDocument("_id", new BsonInt32(1)))
                                .limit(1))
                .hasElements();
    }

    /**
     * The end of what is surely there of a partition: of every record before it, the document is written. Documents of
     * later ones may be there too, in any sequence. Empty before the first.
     *
     * @return an {@code _order}, by which documents of positions are sorted
     */
    public Mono<String> writtenBefore(ReadModel model, int partition) {
        return Mono.zip(
                        technical(deployment.progress(), model.collection() + "-" + partition),
                        technical(deployment.incarnations(), model.collection()))
                .map(both -> Written.before(both.getT1(), both.getT2()));
    }

    /** Completes when the store answers. */
    public Mono<Void> ping() {
        return Mono.from(database.runCommand(PING)).then();
    }

    @Override
    public void close() {
        client.close();
    }

    private Flux<RawBsonDocument> reached(ReadModel model, Publisher<RawBsonDocument> found) {
        return positions.awaited(model).thenMany(found);
    }

    private FindPublisher<RawBsonDocument> standing(ReadModel model, BsonDocument filter) {
        return collection(model).find(filter.clone().append(RETRACTED, NOT_TRUE));
    }

    private Mono<RawBsonDocument> technical(String collection, String id) {
        return Mono.from(database.getCollection(collection, RawBsonDocument.class)
                .find(new BsonDocument("_id", new BsonString(id)))
                .first());
    }

    private MongoCollection<RawBsonDocument> collection(ReadModel model) {
        return Objects.requireNonNull(collections.get(model), model::collection);
    }
}
