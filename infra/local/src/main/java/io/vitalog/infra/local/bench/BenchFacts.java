package io.vitalog.infra.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.devices.facts.Events;
import io.vitalog.infra.devices.sending.Parcel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Activities: a document each. */
public final class BenchFacts {
    private static final Events EVENTS = new Events("/bench");
    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    private static final int USERS = 100;
    private static final int MANY_USERS = 2_000;
    private static final int HOUR_S = 3_600;
    private static final int APART_S = 6 * HOUR_S;

    private BenchFacts() {}

    /**
     * The activity with this number of a run, four a day of so many users that no day holds more than days do.
     *
     * @param run no two runs have a user in common
     */
    public static Event<?> event(String run, int number) {
        String user = "bench-" + run + "-" + number % MANY_USERS;
        return EVENTS.of(user, BEGIN.plusSeconds((long) APART_S * (number / MANY_USERS)), activity(number));
    }

    /** The first {@code count} of them, as they go to the inbox. */
    public static List<Parcel> parcels(String run, int count) {
        EventCodec codec = EventCodec.plain();
        return IntStream.range(0, count)
                .mapToObj(number -> Parcel.of(event(run, number), codec))
                .toList();
    }

    /** Writes them to their topic as intake does, of fewer users. */
    static void send(Deployment deployment, int count) {
        EventCodec codec = EventCodec.plain();
        String topic = deployment.topic(Topics.ACTIVITIES);
        ByteArraySerializer plain = new ByteArraySerializer();
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        deployment.kafka(),
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4"),
                plain,
                plain)) {
            for (int number = 0; number < count; number++) {
                String user = "bench-" + number % USERS;
                var event = EVENTS.of(user, BEGIN.plusSeconds((long) HOUR_S * (number / USERS)), activity(number));
                RecordHeaders headers = new RecordHeaders();
                codec.attributes(event, headers::add);
                var _ = producer.send(
                        new ProducerRecord<>(topic, null, null, user.getBytes(UTF_8), codec.payload(event), headers));
            }
        }
    }

    private static ActivityRecorded activity(int number) {
        int minutes = 20 + number % 60;
        return new ActivityRecorded(
                "bench-watch",
                String.valueOf(number),
                "run",
                "Morning run " + number,
                minutes * 60.0,
                minutes * 58.0,
                minutes * 171.5,
                minutes * 9.25,
                minutes * 160,
                128.0 + number % 30,
                150.0 + number % 40,
                number % 200 / 2.0,
                null,
                false,
                "Orbit 4",
                null,
                "Europe/Oslo",
                0);
    }
}
