package io.vitalog.infra.local.bench.flow;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topic;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import io.vitalog.infra.local.lag.LagReader;
import io.vitalog.infra.local.prove.topics.CommittedRecords;
import io.vitalog.infra.local.stack.StackFailure;
import io.vitalog.projections.app.ProjectionsApp;
import io.vitalog.projections.documents.Store;
import io.vitalog.projections.documents.StoreOutages;
import io.vitalog.projections.following.Follower;
import io.vitalog.projections.following.Follower.Connections;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.refusals.DeadLetterBox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import reactor.core.publisher.Mono;

/** How fast each read model is built again from all of its topic, beside the one that is served. */
public final class Rebuild implements Measurement {
    /** Of fewer, joining a group would be most of what is measured. */
    private static final long FEWEST = 5_000;

    private static final Duration GLANCE = Duration.ofMillis(10);

    private final Deployment deployment;
    private final String run;
    private final MongoClient store;
    private final Connections connections;
    private final Map<Projection, Long> records = new LinkedHashMap<>();
    private final Set<String> groups = new HashSet<>();

    /**
     * Reads every topic once, to see what there is.
     *
     * @throws StackFailure if that is next to nothing
     */
    public Rebuild(Subject subject) {
        deployment = subject.deployment();
        run = subject.run();
        for (Projection projection : ProjectionsApp.all(EventCodec.plain())) {
            long count = count(projection.readModel().source());
            if (count >= FEWEST) {
                records.put(projection, count);
            }
        }
        if (records.isEmpty()) {
            throw new StackFailure(
                    "no topic has " + FEWEST + " records: tell a history first, with row ingest or `simulate`");
        }
        StoreOutages outages = new StoreOutages();
        store = Store.connect(deployment.mongodb(), outages);
        connections = new Connections(
                deployment,
                database(),
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka())),
                new DeadLetterBox(deployment),
                outages,
                null);
    }

    private MongoDatabase database() {
        return store.getDatabase(deployment.database() + "-again");
    }

    private long count(Topic topic) {
        LongAdder count = new LongAdder();
        CommittedRecords.read(deployment, topic, _ -> count.increment());
        return count.sum();
    }

    @Override
    public List<Figure> round(int number) throws InterruptedException {
        Mono.from(database().drop()).block();
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<Projection, Long> each : records.entrySet()) {
            Projection projection = each.getKey();
            ReadModel model = projection.readModel();
            Again again = new Again(projection, new ReadModel(model.collection() + "-" + run + number, model.source()));
            groups.add(deployment.projection(again.readModel()));
            figures.add(Figure.of(model.collection(), "records/s", rate(again, each.getValue()))
                    .remarking(String.format(Locale.ROOT, "%,d records", each.getValue())));
        }
        return figures;
    }

    /** Records a second from the first in the store on; how long the group took to come together does not count. */
    private double rate(Again again, long count) throws InterruptedException {
        Hop hop = Hop.projection(deployment, again.readModel());
        try (Follower follower = Follower.start(again, connections);
                LagReader lags = new LagReader(deployment)) {
            while (follower.health().applied() == 0) {
                Thread.sleep(GLANCE);
            }
            long first = follower.health().applied();
            long start = System.nanoTime();
            while (lags.waiting(hop)) {
                Thread.sleep(GLANCE);
            }
            return (count - first) / ((System.nanoTime() - start) / 1e9);
        }
    }

    /** Deletes what was built. */
    @Override
    public void close() {
        Mono.from(database().drop()).block();
        connections.letters().close();
        store.close();
        try (Admin admin = connections.admin()) {
            admin.deleteConsumerGroups(groups).all().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("groups are left on the broker: " + groups, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
