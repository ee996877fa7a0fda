package io.vitalog.query.store;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.days.Day;
import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.feedback.Report;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.sleep.Sleep;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** A store in memory, filled as the projections fill it. */
public final class StoreFixture implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String address = server.bindAndGetConnectionString();
    private final MongoClient client = MongoClients.create(address);
    private final Deployment deployment = new Deployment("test", 1, 4, "127.0.0.1:1", address);
    private final MongoDatabase database = client.getDatabase(deployment.database());

    public Deployment deployment() {
        return deployment;
    }

    public void users(Collection<User> users) {
        put(ReadModel.USERS, users, User::userId, null);
    }

    public void days(Collection<Day> days) {
        put(ReadModel.DAYS, days, day -> day.userId() + "|" + day.date(), null);
    }

    public void activities(Collection<Activity> activities) {
        put(ReadModel.ACTIVITIES, activities, Activity::activityId, Activity::startTime);
    }

    public void sleep(Collection<Sleep> sleep) {
        put(ReadModel.SLEEP, sleep, Sleep::sleepId, Sleep::startTime);
    }

    public void feedback(Collection<Report> reports) {
        put(ReadModel.FEEDBACK, reports, Report::reportId, Report::time);
    }

    public void deadLetters(Collection<DeadLetter> letters) {
        put(ReadModel.DEAD_LETTERS, letters, DeadLetter::id, DeadLetter::time);
    }

    public void chunk(ChunkKey key, Chunk chunk) {
        insert(
                ReadModel.READINGS,
                List.of(new BsonDocument("_id", new BsonString(key.text()))
                        .append("userId", new BsonString(key.userId()))
                        .append("source", new BsonString(key.origin()))
                        .append("metric", new BsonString(key.metric().id()))
                        .append("periodS", new BsonInt32(key.periodS()))
                        .append("count", new BsonInt32(chunk.standing()))
                        .append("_at", new BsonDateTime(key.start().toEpochMilli()))
                        .append("_samples", new BsonBinary(ChunkCodec.write(chunk)))
                        .append("_order", new BsonString("topic-0000000000000001"))));
    }

    /** Marks a document as the tombstone of a withdrawn fact. */
    public void tombstone(ReadModel model, String id, String userId, Instant at) {
        insert(
                model,
                List.of(new BsonDocument("_id", new BsonString(id))
                        .append("userId", new BsonString(userId))
                        .append("_at", new BsonDateTime(at.toEpochMilli()))
                        .append("_retracted", BsonBoolean.TRUE)));
    }

    /** Lets the server go away, as a crash would. */
    public void stop() {
        server.shutdownNow();
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }

    private <T> void put(
            ReadModel model,
            Collection<T> records,
            Function<T, String> id,
            @Nullable Function<T, Instant> at) {
        List<BsonDocument> documents = new ArrayList<>();
        for (T document : records) {
            BsonDocument bson = new BsonDocument("_id", new BsonString(id.apply(document)));
            bson.putAll(BsonDocument.parse(Json.MAPPER.writeValueAsString(document)));
            bson.append("_order", new BsonString("0000000000000000-x"));
            if (at != null) {
                bson.append("_at", new BsonDateTime(at.apply(document).toEpochMilli()));
            }
            documents.add(bson);
        }
        insert(model, documents);
    }

    private void insert(ReadModel model, List<BsonDocument> documents) {
        Flux.from(database.getCollection(deployment.collection(model), BsonDocument.class)
                        .insertMany(documents))
                .blockLast();
    }
}
