package io.vitalog.infra.topics;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the topics of the code true on a broker. May run in several processes at once and as often as wanted: only what
 * is missing is created, and what is there is never changed.
 */
public final class TopicsAsCode {
    private static final Logger LOG = LoggerFactory.getLogger(TopicsAsCode.class);

    private final Admin admin;
    private final Deployment deployment;
    private final Replication replication;

    private TopicsAsCode(Admin admin, Deployment deployment, Replication replication) {
        this.admin = admin;
        this.deployment = deployment;
        this.replication = replication;
    }

    /**
     * As {@link #ensure(Admin, Deployment, Replication)}, with drifts logged as warnings.
     *
     * @param environment {@code VITALOG_REPLICATION}
     */
    public static void ensure(Deployment deployment, Map<String, String> environment) {
        Replication replication = Replication.from(environment, deployment.kafka());
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka()))) {
            ensure(admin, deployment, replication).forEach(drift -> LOG.warn("{}; it is left as it is", drift));
        }
    }

    /**
     * Creates the topics that are missing and compares the others with the code.
     *
     * @return where topics on the broker differ, in the order of the topics; nothing was done about it
     * @throws TopicsRefused if a topic has another number of partitions, by which keys would go elsewhere than their
     *     state
     */
    public static List<Drift> ensure(Admin admin, Deployment deployment, Replication replication) {
        try {
            return new TopicsAsCode(admin, deployment, replication).ensure();
        } catch (ExecutionException failure) {
            throw new TopicsRefused(
                    "the broker at " + deployment.kafka() + " does not serve its topics: " + failure.getMessage(),
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TopicsRefused("interrupted while looking at the topics", interrupted);
        }
    }

    private List<Drift> ensure() throws ExecutionException, InterruptedException {
        TopicsFound before = TopicsFound.on(admin, names());
        requirePartitions(before);
        List<Topic> missing = Topics.ALL.stream()
                .filter(topic -> !before.has(deployment.topic(topic)))
                .toList();
        create(missing);
        TopicsFound after = TopicsFound.served(admin, names());
        requirePartitions(after);
        List<Drift> drifts = new ArrayList<>();
        for (Topic topic : Topics.ALL) {
            drifts.addAll(after.drifts(deployment.topic(topic), settings(topic), replication.replicas()));
        }
        return drifts;
    }

    private void requirePartitions(TopicsFound found) {
        List<String> others = names().stream()
                .filter(name -> found.has(name) && found.partitions(name) != deployment.partitions())
                .map(name -> name + " has " + found.partitions(name))
                .toList();
        if (!others.isEmpty()) {
            throw new TopicsRefused(
                    "VITALOG_PARTITIONS is " + deployment.partitions() + ", but " + String.join(", ", others)
                            + ": the number is part of all state and cannot change",
                    null);
        }
    }

    private void create(List<Topic> missing) throws ExecutionException, InterruptedException {
        Map<String, KafkaFuture<Void>> created =
                admin.createTopics(missing.stream().map(this::asNew).toList()).values();
        for (KafkaFuture<Void> topic : created.values()) {
            try {
                topic.get();
            } catch (ExecutionException failure) {
                requireElsewhereCreated(failure);
            }
        }
    }

    private void requireElsewhereCreated(ExecutionException failure) throws ExecutionException {
        if (failure.getCause() instanceof InvalidReplicationFactorException) {
            throw new TopicsRefused(
                    "the cluster at " + deployment.kafka() + " has fewer brokers than VITALOG_REPLICATION, "
                            + replication.replicas(),
                    failure);
        }
        if (!(failure.getCause() instanceof TopicExistsException)) {
            throw failure;
        }
    }

    private NewTopic asNew(Topic topic) {
        return new NewTopic(deployment.topic(topic), deployment.partitions(), (short) replication.replicas())
                .configs(settings(topic));
    }

    private Map<String, String> settings(Topic topic) {
        Map<String, String> settings = new LinkedHashMap<>(topic.settings());
        settings.put("min.insync.replicas", String.valueOf(replication.written()));
        return settings;
    }

    private List<String> names() {
        return Topics.ALL.stream().map(deployment::topic).toList();
    }
}
