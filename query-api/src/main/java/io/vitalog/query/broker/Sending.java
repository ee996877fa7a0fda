package io.vitalog.query.broker;

import io.vitalog.domain.topics.Deployment;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A producer, opened with the first record. A broker that cannot be reached is an error within seconds. */
public final class Sending implements AutoCloseable {
    private static final int LONGEST_BLOCK_MS = 3_000;
    private static final int LONGEST_DELIVERY_MS = 10_000;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Deployment deployment;
    private final Map<String, Object> tuning;
    private @Nullable Producer<byte[], byte[]> producer;

    /**
     * A producer that will be opened.
     *
     * @param tuning settings beside those that every sender of the API has
     */
    public Sending(Deployment deployment, Map<String, Object> tuning) {
        this.deployment = deployment;
        this.tuning = tuning;
    }

    /**
     * Sends a record; completes when the broker has it. Do it off the event loop: the first one waits for the broker to
     * answer where the topic is.
     */
    public Mono<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        return Mono.create(sink -> {
            var _ = producer().send(record, (metadata, failure) -> {
                if (failure == null) {
                    sink.success(metadata);
                } else {
                    sink.error(failure);
                }
            });
        });
    }

    private synchronized Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> open = producer;
        if (open == null) {
            open = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(tuning);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        // A second request may overtake a first one that meets a broker on its way up: a partition without any record
        // of
        // this producer takes what comes first, and the first one then never (KAFKA-15591, mended after 4.3).
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_BLOCK_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LONGEST_DELIVERY_MS);
        settings.putIfAbsent(ProducerConfig.CLIENT_ID_CONFIG, deployment.namespace() + ".query-api");
        return settings;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(CLOSING);
        }
    }
}
