package io.vitalog.infra.topics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Topics as a broker describes them. */
final class TopicsFound {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int TRIES = 100;

    private final Map<String, TopicDescription> descriptions;
    private final Map<String, Config> settings;

    private TopicsFound(Map<String, TopicDescription> descriptions, Map<String, Config> settings) {
        this.descriptions = descriptions;
        this.settings = settings;
    }

    /** Those of {@code names} that are there now. */
    static TopicsFound on(Admin admin, Collection<String> names) throws ExecutionException, InterruptedException {
        Collection<String> there = admin.listTopics().names().get();
        return described(admin, names.stream().filter(there::contains).toList());
    }

    /**
     * All of {@code names}, which were created, perhaps a moment ago and through another broker, once each partition
     * has a leader that answers. A producer that comes earlier may see its second batch accepted and its first one
     * refused, for good.
     */
    static TopicsFound served(Admin admin, Collection<String> names) throws ExecutionException, InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                TopicsFound found = described(admin, names);
                admin.listOffsets(found.ends()).all().get();
                return found;
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof UnknownTopicOrPartitionException) || tries == TRIES) {
                    throw failure;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private Map<TopicPartition, OffsetSpec> ends() {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        descriptions.forEach((topic, description) -> description
                .partitions()
                .forEach(partition -> ends.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        return ends;
    }

    boolean has(String topic) {
        return descriptions.containsKey(topic);
    }

    int partitions(String topic) {
        return description(topic).partitions().size();
    }

    /** What is not as {@code wanted}. */
    List<Drift> drifts(String topic, Map<String, String> wanted, int replicas) {
        List<Drift> drifts = new ArrayList<>();
        int fewest = description(topic).partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
        compare(drifts, topic, "replicas", String.valueOf(replicas), String.valueOf(fewest));
        wanted.forEach((setting, value) -> compare(drifts, topic, setting, value, setting(topic, setting)));
        return drifts;
    }

    private static void compare(List<Drift> drifts, String topic, String setting, String wanted, String found) {
        if (!wanted.equals(found)) {
            drifts.add(new Drift(topic, setting, wanted, found));
        }
    }

    private String setting(String topic, String name) {
        Config config = settings.get(topic);
        @Nullable ConfigEntry entry = config == null ? null : config.get(name);
        return entry == null ? "nothing" : entry.value();
    }

    private TopicDescription description(String topic) {
        TopicDescription description = descriptions.get(topic);
        if (description == null) {
            throw new IllegalArgumentException(topic + " was not found");
        }
        return description;
    }

    private static TopicsFound described(Admin admin, Collection<String> names)
            throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> descriptions =
                admin.describeTopics(names).allTopicNames().get();
        List<ConfigResource> resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        Map<String, Config> settings = admin.describeConfigs(resources).all().get().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        return new TopicsFound(descriptions, settings);
    }
}
