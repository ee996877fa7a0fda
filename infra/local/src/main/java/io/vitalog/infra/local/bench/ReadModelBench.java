package io.vitalog.infra.local.bench;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.activities.ActivitiesProjection;
import io.vitalog.projections.documents.Store;
import io.vitalog.projections.documents.StoreOutages;
import io.vitalog.projections.following.Follower;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.refusals.DeadLetterBox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.bson.RawBsonDocument;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Times a one-to-one read model against the store itself: the same documents, once from their topic through the
 * projection, once upserted by id with nothing else to do.
 */
public final class ReadModelBench implements AutoCloseable {
    private static final ReadModel MODEL = ReadModel.ACTIVITIES;
    /** As the projections do it. */
    private static final int BULK = 4_000;

    private static final int UNDER_WAY = 2;
    private static final Duration GLANCE = Duration.ofMillis(2);

    private final Deployment deployment;
    private final int count;
    private final Admin admin;
    private final MongoClient store;
    private final Projection projection = new ActivitiesProjection(EventCodec.plain());
    private int round;

    private ReadModelBench(Deployment deployment, int count) {
        this.deployment = deployment;
        this.count = count;
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka()));
        this.store = Store.connect(deployment.mongodb());
    }

    /** Fills a topic beside those of {@code deployment} with {@code count} facts. */
    public static ReadModelBench over(Deployment deployment, int count) throws ExecutionException {
        Deployment beside = new Deployment(
                deployment.namespace() + "-bench",
                1,
                deployment.partitions(),
                deployment.kafka(),
                deployment.mongodb());
        ReadModelBench bench = new ReadModelBench(beside, count);
        bench.clear();
        bench.createTopic();
        BenchFacts.send(beside, count);
        return bench;
    }

    /** Builds the read model anew, then writes the same documents without it. */
    public Rates round() throws InterruptedException {
        Deployment generation = deployment.inGeneration(++round);
        MongoDatabase database = store.getDatabase(generation.database());
        double projected = project(generation, database);
        MongoCollection<RawBsonDocument> built =
                database.getCollection(generation.collection(MODEL), RawBsonDocument.class);
        List<RawBsonDocument> documents =
                Objects.requireNonNull(Flux.from(built.find()).collectList().block());
        if (documents.size() != count) {
            throw new IllegalStateException(count + " facts gave " + documents.size() + " documents");
        }
        return new Rates(projected, upsert(documents, database.getCollection("raw_" + round, RawBsonDocument.class)));
    }

    private double project(Deployment generation, MongoDatabase database) throws InterruptedException {
        DeadLetterBox letters = new DeadLetterBox(generation);
        try (letters;
                Follower follower = Follower.start(
                        projection,
                        new Follower.Connections(generation, database, admin, letters, new StoreOutages(), null))) {
            long first = awaitApplied(follower, 1);
            long start = System.nanoTime();
            awaitApplied(follower, count);
            return (count - first) / secondsSince(start);
        }
    }

    private static long awaitApplied(Follower follower, long least) throws InterruptedException {
        while (follower.health().applied() < least) {
            Thread.sleep(GLANCE);
        }
        return follower.health().applied();
    }

    private double upsert(List<RawBsonDocument> documents, MongoCollection<RawBsonDocument> raw) {
        Flux.from(raw.createIndexes(
                        projection.indexes().stream().map(IndexModel::new).toList()))
                .blockLast();
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);
        BulkWriteOptions unordered = new BulkWriteOptions().ordered(false);
        long start = System.nanoTime();
        Flux.fromIterable(documents)
                .map(document -> new ReplaceOneModel<>(eq("_id", document.get("_id")), document, upsert))
                .buffer(BULK)
                .flatMap(bulk -> raw.bulkWrite(bulk, unordered), UNDER_WAY)
                .blockLast();
        return documents.size() / secondsSince(start);
    }

    private static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    private void createTopic() throws ExecutionException {
        String topic = deployment.topic(MODEL.source());
        await(admin.createTopics(List.of(new NewTopic(topic, deployment.partitions(), (short) -1)))
                .all());
    }

    private void clear() throws ExecutionException {
        Mono.from(store.getDatabase(deployment.database()).drop()).block();
        try {
            await(admin.deleteTopics(List.of(deployment.topic(MODEL.source()))).all());
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw failure;
            }
        }
    }

    /** Deletes what it made. */
    @Override
    public void close() throws ExecutionException {
        clear();
        for (int generation = 1; generation <= round; generation++) {
            await(admin.deleteConsumerGroups(
                            Set.of(deployment.inGeneration(generation).projection(MODEL)))
                    .all());
        }
        store.close();
        admin.close();
    }

    private static void await(KafkaFuture<Void> done) throws ExecutionException {
        try {
            done.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
