package io.vitalog.projections.app;

import com.mongodb.reactivestreams.client.MongoClient;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.activities.ActivitiesProjection;
import io.vitalog.projections.days.DaysProjection;
import io.vitalog.projections.deadletters.DeadLettersProjection;
import io.vitalog.projections.devices.DevicesProjection;
import io.vitalog.projections.documents.Store;
import io.vitalog.projections.documents.StoreOutages;
import io.vitalog.projections.feedback.FeedbackProjection;
import io.vitalog.projections.following.Follower;
import io.vitalog.projections.following.Follower.Connections;
import io.vitalog.projections.following.Health;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.foods.FoodsProjection;
import io.vitalog.projections.insights.ClustersProjection;
import io.vitalog.projections.insights.GenerationsProjection;
import io.vitalog.projections.insights.InsightsProjection;
import io.vitalog.projections.meals.MealsProjection;
import io.vitalog.projections.models.ModelsProjection;
import io.vitalog.projections.motivation.LevelGenerationsProjection;
import io.vitalog.projections.motivation.LevelScoresProjection;
import io.vitalog.projections.motivation.MomentsProjection;
import io.vitalog.projections.plans.PlansProjection;
import io.vitalog.projections.plays.PlaysProjection;
import io.vitalog.projections.readings.ReadingsProjection;
import io.vitalog.projections.refusals.DeadLetterBox;
import io.vitalog.projections.replies.CommandsProjection;
import io.vitalog.projections.segments.InstructorsProjection;
import io.vitalog.projections.segments.SegmentsProjection;
import io.vitalog.projections.sessions.SessionsProjection;
import io.vitalog.projections.sleep.SleepProjection;
import io.vitalog.projections.users.UsersProjection;
import io.vitalog.projections.workouts.WorkoutsProjection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/** All projections of a deployment, each in a consumer group of its own. */
public final class ProjectionsApp implements AutoCloseable {
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final MongoClient store;
    private final Connections connections;
    private final Map<ReadModel, Projection> projections = new LinkedHashMap<>();
    private final Map<ReadModel, Follower> followers = new LinkedHashMap<>();

    private ProjectionsApp(Deployment deployment, @Nullable String member) {
        StoreOutages outages = new StoreOutages();
        store = Store.connect(deployment.mongodb(), outages);
        connections = new Connections(
                deployment,
                store.getDatabase(deployment.database()),
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka())),
                new DeadLetterBox(deployment),
                outages,
                member);
        all(EventCodec.plain()).forEach(projection -> projections.put(projection.readModel(), projection));
    }

    /** Starts all projections and returns at once; they wait for a broker or a store that is not there yet. */
    public static ProjectionsApp start(Deployment deployment) {
        return start(deployment, null);
    }

    /**
     * The same as somebody who is known by a name, and has the former one's work at once when that one was killed.
     *
     * @param member a name that no other process of the deployment has; absent for somebody new
     */
    public static ProjectionsApp start(Deployment deployment, @Nullable String member) {
        ProjectionsApp app = new ProjectionsApp(deployment, member);
        app.projections.keySet().forEach(app::resume);
        return app;
    }

    /** Every projection there is. */
    public static List<Projection> all(EventCodec codec) {
        return Stream.concat(ofFacts(codec).stream(), ofModels(codec).stream()).toList();
    }

    /** What users did, what was measured, and the catalogues. */
    private static List<Projection> ofFacts(EventCodec codec) {
        return List.of(
                new UsersProjection(codec),
                new DaysProjection(),
                new ActivitiesProjection(codec),
                new SleepProjection(codec),
                new FeedbackProjection(codec),
                new ReadingsProjection(),
                new SessionsProjection(),
                new DevicesProjection(),
                new PlansProjection(),
                new MealsProjection(codec),
                new PlaysProjection(codec),
                new WorkoutsProjection(codec),
                new FoodsProjection(codec));
    }

    /** What models and segments make of it; and what became of records and commands. */
    private static List<Projection> ofModels(EventCodec codec) {
        return List.of(
                new ModelsProjection(codec),
                new InsightsProjection(),
                new ClustersProjection(),
                new GenerationsProjection(),
                new SegmentsProjection(),
                new InstructorsProjection(),
                new MomentsProjection(),
                new LevelScoresProjection(),
                new LevelGenerationsProjection(),
                new DeadLettersProjection(),
                new CommandsProjection());
    }

    /** The health of each projection, in the order of {@link ReadModel#ALL}. */
    public synchronized List<Health> health() {
        return followers.values().stream().map(Follower::health).toList();
    }

    /** Leaves one read model's group, so that Kafka's own tools can reset it. */
    public synchronized void pause(ReadModel model) {
        Follower follower = followers.get(model);
        if (follower != null) {
            follower.close();
        }
    }

    /** Starts one read model's projection, unless it runs. */
    public synchronized void resume(ReadModel model) {
        Follower follower = followers.get(model);
        Projection projection = projections.get(model);
        if (projection != null && (follower == null || follower.health().state() == Health.State.STOPPED)) {
            followers.put(model, Follower.start(projection, connections));
        }
    }

    /** Stops all; what was read but not written is read again at the next start. */
    @Override
    public synchronized void close() {
        try (ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            followers.values().forEach(follower -> atOnce.execute(follower::close));
        }
        connections.letters().close();
        connections.admin().close(LONGEST_CLOSE);
        store.close();
    }

    /** Runs until the process is told to stop. Configured by the environment as {@link Deployment#from} says. */
    public static void main(String... arguments) throws InterruptedException {
        ProjectionsApp app = start(Deployment.from(System.getenv()));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(app::close));
        new CountDownLatch(1).await();
    }
}
