package io.vitalog.projections.refusals;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.deadletters.DeadLetter.Headers;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Takes records that no projection can read to the dead letters. Connects at the first one: most never come. */
public final class DeadLetterBox implements AutoCloseable {
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final Deployment deployment;
    private @Nullable Producer<byte[], byte[]> producer;

    public DeadLetterBox(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Sends one when subscribed to, and is done when the broker has it. */
    public Mono<RecordMetadata> post(Refusal refusal) {
        return Mono.create(sink -> {
            var _ = connected().send(letter(refusal), (metadata, failure) -> {
                if (failure == null) {
                    sink.success(metadata);
                } else {
                    sink.error(failure);
                }
            });
        });
    }

    private ProducerRecord<byte[], byte[]> letter(Refusal refusal) {
        ConsumerRecord<byte[], byte[]> origin = refusal.origin();
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                deployment.topic(Topics.DEAD_LETTERS), null, origin.key(), origin.value(), origin.headers());
        put(letter, Headers.TOPIC, origin.topic());
        put(letter, Headers.PARTITION, String.valueOf(origin.partition()));
        put(letter, Headers.OFFSET, String.valueOf(origin.offset()));
        put(letter, Headers.MESSAGE, String.valueOf(refusal.failure().getMessage()));
        put(letter, Headers.EXCEPTION, refusal.failure().getClass().getName());
        put(letter, Headers.CAUSE, refusal.cause());
        return letter;
    }

    private static void put(ProducerRecord<?, ?> letter, String name, String value) {
        letter.headers().remove(name).add(name, value.getBytes(UTF_8));
    }

    private synchronized Producer<byte[], byte[]> connected() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            deployment.kafka(),
                            ProducerConfig.CLIENT_ID_CONFIG,
                            deployment.namespace() + ".projections",
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                            1,
                            ProducerConfig.BUFFER_MEMORY_CONFIG,
                            4L << 20),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(LONGEST_CLOSE);
        }
    }
}
