package io.vitalog.query.store;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.days.Day;
import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.devices.Device;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.feedback.Report;
import io.vitalog.domain.foods.Food;
import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.models.Activation;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.motivation.levels.LevelScores;
import io.vitalog.domain.motivation.moments.Moment;
import io.vitalog.domain.plans.Plan;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.instructors.InstructorStanding;
import io.vitalog.domain.sleep.Sleep;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.User;
import io.vitalog.domain.wellness.Session;
import io.vitalog.domain.workouts.Workout;
import io.vitalog.query.broker.Broker;
import io.vitalog.query.positions.Positions;
import java.time.Instant;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import reactor.core.publisher.Flux;

/** A store in memory, filled as the projections fill it. */
public final class StoreFixture implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client;
    private final Deployment deployment;
    private final MongoDatabase database;

    /** A store of a deployment whose broker is away. */
    public StoreFixture() {
        String address = server.bindAndGetConnectionString();
        client = MongoClients.create(address);
        deployment = new Deployment("test", 1, 4, "127.0.0.1:1", address);
        database = client.getDatabase(deployment.database());
    }

    public Deployment deployment() {
        return deployment;
    }

    /** The store as the API reads it. */
    public Store open() {
        return Store.open(deployment, new Positions(new Broker(deployment), deployment));
    }

    public void put(User user) {
        insert(ReadModel.USERS, document(user.userId(), user));
    }

    public void put(Day day) {
        insert(ReadModel.DAYS, document(day.userId() + "|" + day.date(), day));
    }

    public void put(Activity activity) {
        insert(ReadModel.ACTIVITIES, document(activity.activityId(), activity), activity.startTime());
    }

    public void put(Sleep sleep) {
        insert(ReadModel.SLEEP, document(sleep.sleepId(), sleep), sleep.startTime());
    }

    public void put(Report report) {
        insert(ReadModel.FEEDBACK, document(report.reportId(), report), report.time());
    }

    public void put(Session session) {
        insert(ReadModel.SESSIONS, document(session.userId() + "|" + session.sessionId(), session), session.since());
    }

    public void put(Device device) {
        insert(ReadModel.DEVICES, document(device.userId() + "|" + device.deviceId(), device));
    }

    public void put(Plan plan) {
        insert(ReadModel.PLANS, document(plan.userId() + "|" + plan.planId(), plan), plan.since());
    }

    public void put(Meal meal) {
        insert(ReadModel.MEALS, document(meal.mealId(), meal), meal.time());
    }

    public void put(Play play) {
        insert(ReadModel.PLAYS, document(play.playId(), play), play.time());
    }

    public void put(Workout workout) {
        insert(ReadModel.WORKOUTS, document(workout.workoutId(), workout));
    }

    public void put(Food food) {
        insert(ReadModel.FOODS, document(food.foodId(), food));
    }

    public void put(DeadLetter letter) {
        insert(ReadModel.DEAD_LETTERS, document(letter.id(), letter), letter.time());
    }

    /** An insight as position {@code order} of the log says it, in the stead of an older one. */
    public void put(Insight insight, String order) {
        String id = insight.userId() + "|" + insight.kind() + "-" + insight.generation() + "|" + insight.insightId();
        BsonDocument document = document(id, insight)
                .append("_order", new BsonString(order))
                .append("_at", new BsonDateTime(insight.time().toEpochMilli()));
        replace(deployment.collection(ReadModel.INSIGHTS), document);
    }

    public void put(Generation told) {
        String id = told.kind() + "-" + told.generation() + "|" + told.partition();
        insert(ReadModel.INSIGHT_GENERATIONS, document(id, told));
    }

    /** That plays of a mode are judged. */
    public void putJudged(Generation told) {
        String id = told.kind() + "-" + told.generation() + "|" + told.partition();
        insert(ReadModel.LEVEL_GENERATIONS, document(id, told));
    }

    public void put(LevelScores scores) {
        String id = scores.mode() + "-" + scores.generation() + "|" + scores.rank();
        replace(deployment.collection(ReadModel.LEVEL_SCORES), document(id, scores));
    }

    /** A moment as position {@code order} of the log says it. */
    public void put(Moment moment, String order) {
        String id = String.join(
                "|", moment.userId(), moment.mode() + "-" + moment.generation(), moment.playId(), moment.kind());
        BsonDocument document = document(id, moment)
                .append("_order", new BsonString(order))
                .append("_at", new BsonDateTime(moment.time().toEpochMilli()));
        replace(deployment.collection(ReadModel.MOMENTS), document);
    }

    public void put(ClusterTally tally) {
        String id = tally.kind() + "-" + tally.generation() + "|" + tally.cluster();
        replace(deployment.collection(ReadModel.CLUSTER_STATE), document(id, tally));
    }

    public void put(TrainedModel model) {
        insert(ReadModel.MODELS, document("fact of " + model.modelId(), model));
    }

    public void put(Activation activation) {
        insert(ReadModel.MODELS, document("fact of " + activation.model() + activation.ordinal(), activation));
    }

    public void put(Ranking ranking) {
        replace(deployment.collection(ReadModel.SEGMENTS), document(ranking.segment(), ranking));
    }

    public void put(InstructorStanding standing) {
        insert(ReadModel.INSTRUCTORS, document(standing.instructorId(), standing));
    }

    /** Says that all before {@code offset} of a partition is in a read model. */
    public void reach(ReadModel model, int partition, long offset) {
        replace(
                deployment.incarnations(),
                new BsonDocument("_id", new BsonString(model.collection()))
                        .append("topicIds", new BsonArray(List.of(new BsonString("one")))));
        replace(
                deployment.progress(),
                new BsonDocument("_id", new BsonString(model.collection() + "-" + partition))
                        .append("topicId", new BsonString("one"))
                        .append("offset", new BsonInt64(offset)));
    }

    public void put(ChunkKey key, Chunk chunk) {
        BsonDocument document = new BsonDocument("_id", new BsonString(key.text()))
                .append("userId", new BsonString(key.userId()))
                .append("source", new BsonString(key.origin()))
                .append("metric", new BsonString(key.metric().id()))
                .append("periodS", new BsonInt32(key.periodS()))
                .append("count", new BsonInt32(chunk.standing()))
                .append("_samples", new BsonBinary(ChunkCodec.write(chunk)));
        insert(ReadModel.READINGS, document, key.start());
    }

    /** Marks a document as that of a withdrawn fact. */
    public void retract(ReadModel model, String id) {
        Flux.from(collection(model)
                        .updateOne(
                                new BsonDocument("_id", new BsonString(id)),
                                new BsonDocument("$set", new BsonDocument("_retracted", BsonBoolean.TRUE))))
                .blockLast();
    }

    /** Inserts a document as it is, which no projection would write. */
    public void insert(ReadModel model, BsonDocument document) {
        Flux.from(collection(model).insertOne(document)).blockLast();
    }

    /** Inserts a document that is sorted by {@code at}. */
    public void insert(ReadModel model, BsonDocument document, Instant at) {
        insert(model, document.append("_at", new BsonDateTime(at.toEpochMilli())));
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

    private static BsonDocument document(String id, Object readModel) {
        BsonDocument document =
                new BsonDocument("_id", new BsonString(id)).append("_order", new BsonString("0000000000000000-0"));
        document.putAll(BsonDocument.parse(Json.MAPPER.writeValueAsString(readModel)));
        return document;
    }

    private void replace(String collection, BsonDocument document) {
        Flux.from(database.getCollection(collection, BsonDocument.class)
                        .replaceOne(
                                new BsonDocument("_id", document.get("_id")),
                                document,
                                new ReplaceOptions().upsert(true)))
                .blockLast();
    }

    private MongoCollection<BsonDocument> collection(ReadModel model) {
        return database.getCollection(deployment.collection(model), BsonDocument.class);
    }
}
