package io.vitalog.infra.local.lag;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import io.vitalog.query.positions.Span;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads lags. What remains before the end may be no more than the markers of transactions: only reading on tells, so
 * {@link #waiting} does that where a plain difference of offsets would never come down to zero.
 */
public final class LagReader implements AutoCloseable {
    /** What somebody who looks once waits for an answer. */
    private static final Duration GLANCE = Duration.ofSeconds(10);

    private final Deployment deployment;
    private final Duration patience;
    private final String bootstrap;
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> probe;

    /** For those who look once. */
    public LagReader(Deployment deployment) {
        this(deployment, GLANCE);
    }

    /** @param patience after how long without an answer the broker counts as silent */
    LagReader(Deployment deployment, Duration patience) {
        this.deployment = deployment;
        this.patience = patience;
        bootstrap = deployment.kafka();
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka()));
        probe = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        deployment.kafka(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        1,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        Math.toIntExact(patience.toMillis()),
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        Math.toIntExact(patience.toMillis()),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Offsets between what {@code hop} has committed and the end: an upper bound of the records that wait. */
    public long distance(Hop hop) {
        return told(() -> behind(committed(hop), ends(hop))).values().stream()
                .mapToLong(Span::length)
                .sum();
    }

    /** Whether a record waits for {@code hop}. */
    public boolean waiting(Hop hop) {
        // Ends last: what the hop writes for itself while it is asked counts.
        return holdRecord(told(() -> behind(committed(hop), ends(hop))));
    }

    /** Whether a record before {@code ends} waits for {@code hop}; what came later does not count. */
    public boolean waiting(Hop hop, Map<TopicPartition, Long> ends) {
        return holdRecord(told(() -> behind(committed(hop), ends)));
    }

    /** Where what {@code hop} reads ends now. */
    public Map<TopicPartition, Long> endsOf(Hop hop) {
        return told(() -> ends(hop));
    }

    @Override
    public void close() {
        probe.close();
        admin.close();
    }

    private boolean holdRecord(Map<TopicPartition, Span> behind) {
        return !behind.isEmpty() && told(() -> Span.holdRecord(behind, probe, patience));
    }

    private <T> T told(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (org.apache.kafka.common.errors.TimeoutException | DisconnectException silent) {
            throw new BrokerSilent(bootstrap, silent);
        }
    }

    private Map<TopicPartition, Span> behind(
            Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> beginnings = probe.beginningOffsets(ends.keySet());
        Map<TopicPartition, Span> behind = new HashMap<>();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata offset = committed.get(partition);
            long beginning = Objects.requireNonNull(beginnings.get(partition));
            Span span = new Span(offset == null ? beginning : Math.max(beginning, offset.offset()), end);
            if (span.length() > 0) {
                behind.put(partition, span);
            }
        });
        return behind;
    }

    private Map<TopicPartition, Long> ends(Hop hop) {
        List<TopicPartition> partitions = existing(hop.topics(deployment)).stream()
                .flatMap(topic ->
                        probe.partitionsFor(topic).stream().map(info -> new TopicPartition(topic, info.partition())))
                .toList();
        return probe.endOffsets(partitions);
    }

    private Set<String> existing(List<String> topics) {
        Set<String> all = answer(admin.listTopics().names());
        return topics.stream().filter(all::contains).collect(Collectors.toSet());
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(Hop hop) {
        try {
            return answer(admin.listConsumerGroupOffsets(hop.group()).partitionsToOffsetAndMetadata());
        } catch (GroupIdNotFoundException notYet) {
            return Map.of();
        }
    }

    private <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (TimeoutException | InterruptedException failure) {
            throw new BrokerSilent(bootstrap, failure);
        }
    }
}
