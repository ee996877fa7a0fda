package io.vitalog.infra.local.bench.baselines;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.local.bench.BenchFacts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;

/** Two topics beside those of a stack, as many partitions each, into which nothing else looks. */
final class SpareTopics implements AutoCloseable {
    static final Topic IN = Topics.INBOX;
    static final Topic OUT = Topics.ACTIVITIES;

    private final Deployment deployment;
    private final Admin admin;
    private final Set<String> groups = new TreeSet<>();

    SpareTopics(Deployment running) throws ExecutionException {
        String mark = Long.toHexString(System.nanoTime() & 0xFFFFFF);
        deployment = new Deployment(
                running.namespace() + "-bench-" + mark, 1, running.partitions(), running.kafka(), running.mongodb());
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, running.kafka()));
        await(admin.createTopics(names().stream()
                        .map(name -> new NewTopic(name, deployment.partitions(), (short) -1))
                        .toList())
                .all());
    }

    Deployment deployment() {
        return deployment;
    }

    /** Sends so many facts into {@link #IN}. */
    void fill(int facts) {
        List<Parcel> parcels = BenchFacts.parcels("spare", facts);
        try (InboxSender sender = InboxSender.to(deployment)) {
            parcels.forEach(sender::send);
            sender.flush();
        }
    }

    /** Has the group of an application deleted at the end. */
    void used(String group) {
        groups.add(group);
    }

    /** Deletes topics and groups. */
    @Override
    public void close() {
        try (admin) {
            await(admin.deleteTopics(names()).all());
            await(admin.deleteConsumerGroups(groups).all());
        } catch (ExecutionException failure) {
            throw new IllegalStateException("spare topics are left on the broker: " + names(), failure);
        }
    }

    private Collection<String> names() {
        return List.of(deployment.topic(IN), deployment.topic(OUT));
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
