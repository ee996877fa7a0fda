package io.vitalog.projections.following;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.documents.StoreOutages;
import io.vitalog.projections.refusals.DeadLetterBox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Keeps one read model up to date on a thread of its own, until it is closed. */
public final class Follower implements AutoCloseable {
    private static final Duration BEFORE_REJOINING = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(15);

    private final Projection projection;
    private final Connections connections;
    private final Standing standing;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;

    /**
     * What the followers of a process share.
     *
     * @param member the name that the process keeps in its groups when it is started again, if it has one
     */
    public record Connections(
            Deployment deployment,
            MongoDatabase database,
            Admin admin,
            DeadLetterBox letters,
            StoreOutages outages,
            @Nullable String member) {}

    private Follower(Projection projection, Connections connections) {
        this.projection = projection;
        this.connections = connections;
        String name = projection.readModel().collection();
        this.standing = new Standing(name);
        this.thread = Thread.ofPlatform().name("projection-" + name).unstarted(this::live);
    }

    /** Begins at once; a broker or a store that is not there yet is waited for. */
    public static Follower start(Projection projection, Connections connections) {
        Follower follower = new Follower(projection, connections);
        follower.thread.start();
        return follower;
    }

    public Health health() {
        return standing.health();
    }

    private void live() {
        try {
            createIndexes();
            while (!stopping()) {
                follow();
            }
        } catch (RuntimeException | Error failure) {
            if (!stopping()) {
                standing.failed(failure);
                throw failure;
            }
        } finally {
            standing.stopped();
        }
    }

    private void follow() {
        try (Run run = new Run(projection, connections, standing)) {
            run.follow(this::stopping);
        } catch (RuntimeException failure) {
            if (!stopping()) {
                standing.failed(failure);
                await(stop, BEFORE_REJOINING);
            }
        }
    }

    private void createIndexes() {
        ReadModel model = projection.readModel();
        List<IndexModel> indexes = new ArrayList<>(
                projection.indexes().stream().map(IndexModel::new).toList());
        Duration stay = projection.staysFor();
        if (stay != null) {
            indexes.add(new IndexModel(
                    Indexes.ascending(Member.AT), new IndexOptions().expireAfter(stay.toSeconds(), TimeUnit.SECONDS)));
        }
        if (!indexes.isEmpty()) {
            String collection = connections.deployment().collection(model);
            Flux.from(connections.database().getCollection(collection).createIndexes(indexes))
                    .then()
                    .as(standing::untilDone)
                    .block();
        }
    }

    private boolean stopping() {
        return stop.getCount() == 0;
    }

    private static boolean await(CountDownLatch latch, Duration patience) {
        try {
            return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Stops reading, lets what is under way arrive for a few seconds, and leaves the group. */
    @Override
    public void close() {
        stop.countDown();
        standing.stopped();
        try {
            if (!thread.join(LONGEST_CLOSE)) {
                thread.interrupt();
            }
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
