package io.vitalog.infra.devices.sending;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.devices.facts.EventSink;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends measured events to the inbox, and wishes that decided ones be recorded to the commands; tuned for many small
 * ones. At most {@link #BUFFER_BYTES} wait for the broker, then {@link #accept} blocks. An event that the broker
 * refuses makes the next call throw {@link SendingFailed}.
 */
public final class InboxSender implements EventSink, AutoCloseable {
    /** The most bytes that may wait for the broker. */
    public static final long BUFFER_BYTES = 32L * 1024 * 1024;

    private static final int BATCH_BYTES = 256 * 1024;
    private static final Duration LINGER = Duration.ofMillis(20);
    private static final Duration LONGEST_BLOCK = Duration.ofSeconds(20);
    /** A broker that restarts comes back in time; one that stopped is told of soon. */
    private static final int LONGEST_DELIVERY_MS = 30_000;

    private static final int LONGEST_REQUEST_MS = 10_000;
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final Producer<byte[], byte[]> producer;
    private final String inbox;
    private final String commands;
    private final EventCodec codec;
    private final AtomicLong acknowledged = new AtomicLong();
    private final LongAdder bytes = new LongAdder();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public InboxSender(Producer<byte[], byte[]> producer, Deployment deployment, EventCodec codec) {
        this.producer = producer;
        this.inbox = deployment.topic(Topics.INBOX);
        this.commands = deployment.topic(Topics.COMMANDS);
        this.codec = codec;
    }

    /**
     * A sender to the inbox of {@code deployment}, over a producer of its own.
     *
     * @throws SendingFailed when the address of the broker cannot be one
     */
    public static InboxSender to(Deployment deployment) {
        return over(deployment, settings(deployment));
    }

    /**
     * The same for who would rather wait for a broker than give up.
     *
     * @param patience how long an event may be on its way
     */
    public static InboxSender to(Deployment deployment, Duration patience) {
        Map<String, Object> settings = settings(deployment);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience.toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(patience.toMillis()));
        return over(deployment, settings);
    }

    private static InboxSender over(Deployment deployment, Map<String, Object> settings) {
        ByteArraySerializer plain = new ByteArraySerializer();
        try {
            return new InboxSender(new KafkaProducer<>(settings, plain, plain), deployment, EventCodec.plain());
        } catch (KafkaException unusable) {
            throw new SendingFailed("there is no broker at " + deployment.kafka(), unusable);
        }
    }

    /**
     * One request at a time: a second one may overtake a first one that meets a broker on its way up. A partition
     * without any record of this producer takes what comes first, and the first one then never (KAFKA-15591, mended
     * after 4.3).
     */
    private static Map<String, Object> settings(Deployment deployment) {
        Map<String, Object> settings = new HashMap<>(tuning());
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, deployment.namespace() + ".devices");
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        return settings;
    }

    private static Map<String, Object> tuning() {
        return Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                LINGER.toMillis(),
                ProducerConfig.BATCH_SIZE_CONFIG,
                BATCH_BYTES,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                BUFFER_BYTES,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                LONGEST_BLOCK.toMillis(),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                LONGEST_DELIVERY_MS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                LONGEST_REQUEST_MS);
    }

    @Override
    public void accept(Event<?> event) {
        send(Parcel.of(event, codec));
    }

    /** Sends the record as it is; from any thread. */
    public void send(Parcel parcel) {
        send(parcel, () -> {});
    }

    /** The same; {@code whenAcknowledged} runs, on the producer's own thread, when the broker has it. */
    public void send(Parcel parcel, Runnable whenAcknowledged) {
        failIfFailed();
        bytes.add(parcel.size());
        try {
            var record = new ProducerRecord<>(
                    parcel.wish() ? commands : inbox, null, null, parcel.key(), parcel.payload(), parcel.headers());
            // the callback hears what the future would say
            Future<RecordMetadata> _ = producer.send(record, (_, refused) -> completed(refused, whenAcknowledged));
        } catch (RuntimeException refused) {
            throw failed(refused);
        }
    }

    @Override
    public void flush() {
        producer.flush();
        failIfFailed();
    }

    /** How many events the broker has acknowledged. */
    public long acknowledged() {
        return acknowledged.get();
    }

    /** Bytes of keys and payloads sent, before compression and without headers. */
    public long bytes() {
        return bytes.sum();
    }

    /** Gives what is still on its way ten seconds to arrive. */
    @Override
    public void close() {
        producer.close(CLOSING);
    }

    private void completed(@Nullable Exception refused, Runnable whenAcknowledged) {
        if (refused != null) {
            failure.compareAndSet(null, refused);
        } else {
            acknowledged.incrementAndGet();
            whenAcknowledged.run();
        }
    }

    private void failIfFailed() {
        Exception refused = failure.get();
        if (refused != null) {
            throw failed(refused);
        }
    }

    private SendingFailed failed(Exception refused) {
        return new SendingFailed(
                "the broker does not take events into " + inbox + ": " + refused.getMessage(), refused);
    }
}
