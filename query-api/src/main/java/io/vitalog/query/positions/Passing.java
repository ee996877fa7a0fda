package io.vitalog.query.positions;

import io.vitalog.domain.topics.Deployment;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Waits until groups have passed offsets. */
final class Passing {
    private static final Duration STALL = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Commits commits;
    private final Deployment deployment;
    /** By group: where it stands before nothing but markers, which it commits only with the next record. */
    private final Map<String, Map<TopicPartition, Span>> markers = new ConcurrentHashMap<>();

    Passing(Commits commits, Deployment deployment) {
        this.commits = commits;
        this.deployment = deployment;
    }

    /** Completes when no record before {@code targets} waits for the group. */
    Mono<Void> await(String group, Map<TopicPartition, Long> targets) {
        return commits.of(group)
                .filter(committed -> behind(group, committed, targets).isEmpty())
                .next()
                .then()
                .timeout(STALL)
                .onErrorResume(TimeoutException.class, _ -> look(group, targets));
    }

    /** A group that stands still may have nothing but the markers of transactions before it. */
    private Mono<Void> look(String group, Map<TopicPartition, Long> targets) {
        return commits.of(group)
                .next()
                .map(committed -> behind(group, committed, targets))
                .flatMap(behind -> Mono.fromCallable(() -> holdRecord(behind))
                        .subscribeOn(Schedulers.boundedElastic())
                        .onErrorReturn(org.apache.kafka.common.errors.TimeoutException.class, true)
                        .doOnNext(waiting -> remember(group, waiting ? Map.of() : behind)))
                .flatMap(waiting -> waiting ? await(group, targets) : Mono.empty());
    }

    private Map<TopicPartition, Span> behind(
            String group, Map<TopicPartition, Long> committed, Map<TopicPartition, Long> targets) {
        Map<TopicPartition, Span> known = markers.getOrDefault(group, Map.of());
        Map<TopicPartition, Span> behind = new HashMap<>();
        targets.forEach((partition, target) -> {
            long passed = committed.getOrDefault(partition, 0L);
            Span nothing = known.get(partition);
            if (passed < target && (nothing == null || nothing.from() != passed || nothing.to() < target)) {
                behind.put(partition, new Span(passed, target));
            }
        });
        return behind;
    }

    private void remember(String group, Map<TopicPartition, Span> nothing) {
        markers.computeIfAbsent(group, _ -> new ConcurrentHashMap<>()).putAll(nothing);
    }

    private boolean holdRecord(Map<TopicPartition, Span> behind) {
        try (KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        deployment.kafka(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        1,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return Span.holdRecord(behind, reader, PATIENCE);
        }
    }
}
