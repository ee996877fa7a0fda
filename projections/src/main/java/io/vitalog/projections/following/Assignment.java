package io.vitalog.projections.following;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topic.Role;
import io.vitalog.projections.documents.GuardedCollection;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.positions.Incarnations;
import io.vitalog.projections.positions.Progress;
import io.vitalog.projections.positions.ProgressStore;
import io.vitalog.projections.positions.StartPosition;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Mono;

/** Finds out, for partitions that were just assigned, which topic they belong to and where to begin. */
final class Assignment {
    private final ReadModel model;
    private final Follower.Connections connections;
    private final Standing standing;
    private final ProgressStore progress;
    private String topicId = "";
    private int incarnation;

    Assignment(ReadModel model, Follower.Connections connections, ProgressStore progress, Standing standing) {
        this.model = model;
        this.connections = connections;
        this.progress = progress;
        this.standing = standing;
    }

    /** The broker's id of the topic that the assigned partitions belong to. */
    String topicId() {
        return topicId;
    }

    /** Which topic of its name that is. */
    int incarnation() {
        return incarnation;
    }

    /** Places {@code consumer} at the start of each partition; waits for a store that is down. */
    void begin(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions) {
        identifyTopic();
        Map<Integer, Progress> stored = waitFor(
                progress.load(partitions.stream().map(TopicPartition::partition).toList()));
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(new HashSet<>(partitions));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata offset = committed.get(partition);
            switch (StartPosition.of(
                    stored.get(partition.partition()), offset == null ? null : offset.offset(), topicId)) {
                case StartPosition.Beginning() -> consumer.seekToBeginning(List.of(partition));
                case StartPosition.At(long start) -> consumer.seek(partition, start);
            }
            standing.reached(partition.partition(), consumer.position(partition));
            standing.ends(partition.partition(), ends.getOrDefault(partition, 0L));
        }
    }

    /**
     * Documents that are ordered by position say what their topic says. Those of a topic that is no more say nothing:
     * they are hidden until the topic of the same name says them again. Facts stay facts, whichever topic they are in.
     */
    private void identifyTopic() {
        topicId = waitFor(Mono.fromCompletionStage(this::describe));
        incarnation = waitFor(new Incarnations(connections.database(), connections.deployment(), model).of(topicId));
        Role role = model.source().role();
        if (incarnation > 1 && role != Role.FACTS && role != Role.LATEST_FACTS) {
            GuardedCollection documents = new GuardedCollection(
                    connections.database(), connections.deployment().collection(model));
            documents
                    .retractBefore(Order.beginOf(incarnation))
                    .as(standing::untilDone)
                    .block();
        }
    }

    private CompletionStage<String> describe() {
        Deployment deployment = connections.deployment();
        Admin admin = connections.admin();
        String topic = deployment.topic(model.source());
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .toCompletionStage()
                .thenApply(found ->
                        Objects.requireNonNull(found.get(topic)).topicId().toString());
    }

    private <T> T waitFor(Mono<T> step) {
        return Objects.requireNonNull(standing.untilDone(step).block());
    }
}
