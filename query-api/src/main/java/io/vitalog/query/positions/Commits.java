package io.vitalog.query.positions;

import io.vitalog.query.broker.Broker;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How far groups are. Of those that somebody waits for, the broker is asked again and again, once for all who wait. */
final class Commits {
    private static final Duration TICK = Duration.ofMillis(20);

    private final Broker broker;
    private final Map<String, Flux<Map<TopicPartition, Long>>> watched = new ConcurrentHashMap<>();

    Commits(Broker broker) {
        this.broker = broker;
    }

    /** What the group has committed, from now on until nobody listens any more. */
    Flux<Map<TopicPartition, Long>> of(String group) {
        return watched.computeIfAbsent(group, this::watch);
    }

    /** The ends of a topic's partitions, those of open transactions among them. */
    Mono<Map<TopicPartition, Long>> ends(String topic) {
        return broker.admin()
                .flatMap(admin -> partitions(admin, topic)
                        .flatMap(latest -> Broker.answer(
                                        admin.listOffsets(latest).all())
                                .map(found -> {
                                    Map<TopicPartition, Long> ends = new HashMap<>();
                                    found.forEach((partition, end) -> ends.put(partition, end.offset()));
                                    return ends;
                                })));
    }

    private static Mono<Map<TopicPartition, OffsetSpec>> partitions(Admin admin, String topic) {
        return Broker.answer(admin.describeTopics(List.of(topic)).allTopicNames())
                .map(described -> {
                    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
                    described
                            .values()
                            .forEach(found -> found.partitions()
                                    .forEach(one -> latest.put(
                                            new TopicPartition(topic, one.partition()), OffsetSpec.latest())));
                    return latest;
                });
    }

    private Flux<Map<TopicPartition, Long>> watch(String group) {
        return Flux.interval(Duration.ZERO, TICK)
                .onBackpressureDrop()
                .concatMap(_ -> committed(group), 1)
                .share();
    }

    private Mono<Map<TopicPartition, Long>> committed(String group) {
        return broker.admin()
                .flatMap(admin ->
                        Broker.answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()))
                .map(Commits::offsets)
                .onErrorReturn(GroupIdNotFoundException.class, Map.of());
    }

    private static Map<TopicPartition, Long> offsets(Map<TopicPartition, OffsetAndMetadata> committed) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        committed.forEach((partition, offset) -> {
            // A partition without a commit has no offset: the map holds null for it.
            if (offset != null) {
                offsets.put(partition, offset.offset());
            }
        });
        return offsets;
    }
}
