package io.vitalog.infra.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.infra.devices.facts.Events;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The recommender's sizes: 2,000 users of up to three types, 600 workouts of eight, and any number of sessions. */
final class BenchSessions implements AutoCloseable {
    private static final Events EVENTS = new Events("/bench");
    private static final EventCodec CODEC = EventCodec.plain();
    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    private static final List<String> TYPES =
            List.of("yoga", "hiit", "boxing", "cycling", "walking", "strength", "pilates", "cardio");
    private static final List<String> AGES = List.of("18-25", "26-35", "36-45", "46-55", "56-65", "66+");
    private static final int USERS = 2_000;
    private static final int WORKOUTS = 600;
    private static final int DAYS = 180;
    private static final int DAY_S = 86_400;

    private final Deployment deployment;
    private final Producer<byte[], byte[]> producer;
    private final Random random = new Random(42);

    BenchSessions(Deployment deployment) {
        this.deployment = deployment;
        ByteArraySerializer plain = new ByteArraySerializer();
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        deployment.kafka(),
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.LINGER_MS_CONFIG,
                        20),
                plain,
                plain);
    }

    void send(int sessions) {
        for (int i = 0; i < WORKOUTS; i++) {
            String type = TYPES.get(i % TYPES.size());
            List<String> tags = List.of("tag-" + i % 7, "tag-" + i % 11, type);
            send("w" + i, BEGIN, new WorkoutListed("bench", "A workout", type, null, 30.0, null, null, tags, 0));
        }
        for (int i = 0; i < USERS; i++) {
            send("bench-" + i, BEGIN, new ProfileChanged("bench", null, profile(i), 0));
        }
        for (int i = 0; i < sessions; i++) {
            String user = "bench-" + random.nextInt(USERS);
            String workout = "w" + random.nextInt(WORKOUTS);
            Instant time = BEGIN.plusSeconds(random.nextInt(DAYS * DAY_S));
            boolean done = random.nextInt(10) < 8;
            send(
                    user,
                    time,
                    done
                            ? new SessionCompleted("bench", "s" + i, workout, null, null, 1_800, null, null, 0)
                            : new SessionAbandoned("bench", "s" + i, workout, 0));
        }
    }

    private static Profile profile(int user) {
        String ages = AGES.get(user % AGES.size());
        String level = Segment.LEVELS.get(user / 7 % Segment.LEVELS.size());
        List<String> types = List.of(
                        TYPES.get(user % TYPES.size()),
                        TYPES.get((user + 3) % TYPES.size()),
                        TYPES.get((user + 5) % TYPES.size()))
                .subList(0, 1 + user % 3);
        return new Profile(null, null, ages, null, null, null, level, types, null, null, null, null, null);
    }

    private void send(String subject, Instant time, Fact fact) {
        var event = EVENTS.of(subject, time, fact);
        RecordHeaders headers = new RecordHeaders();
        CODEC.attributes(event, headers::add);
        String topic = deployment.topic(event.type().topic());
        var _ = producer.send(
                new ProducerRecord<>(topic, null, null, subject.getBytes(UTF_8), CODEC.payload(event), headers));
    }

    @Override
    public void close() {
        producer.close();
    }
}
