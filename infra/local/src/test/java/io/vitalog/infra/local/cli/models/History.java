package io.vitalog.infra.local.cli.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Guided sessions in the log of a deployment, written as the command processor writes them. */
record History(Deployment deployment) {
    private static final Instant FIRST = Instant.parse("2024-01-02T06:30:00Z");

    /** Sessions with these numbers, of three users, around two centres; the same number gives the same session. */
    static List<Event<SessionCompleted>> sessions(int from, int to) {
        return IntStream.range(from, to).mapToObj(History::session).toList();
    }

    private static Event<SessionCompleted> session(int number) {
        Random random = new Random(number);
        boolean high = number % 3 == 0;
        SessionCompleted fact = new SessionCompleted(
                "app",
                "s-" + number,
                null,
                (high ? 90 : 76) + 3 * random.nextGaussian() / 2,
                (high ? 0.85 : 0.6) + 0.03 * random.nextGaussian(),
                (high ? 2_700 : 1_800) + 120 * random.nextGaussian(),
                null,
                null,
                0);
        return Event.of("s-" + number, "/test", FIRST.plusSeconds(20L * number), "user-" + number % 3, fact);
    }

    void createTopics() {
        List<NewTopic> topics = Stream.of(
                        Topics.USERS, Topics.WELLNESS_SESSIONS, Topics.ACTIVITIES, Topics.PLAYS, Topics.MODELS)
                .map(topic -> new NewTopic(deployment.topic(topic), deployment.partitions(), (short) 1)
                        .configs(topic.settings()))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka()))) {
            admin.createTopics(topics)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    void committed(List<? extends Event<?>> events) {
        send(events, true);
    }

    void aborted(List<? extends Event<?>> events) {
        send(events, false);
    }

    private void send(List<? extends Event<?>> events, boolean commits) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka());
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, deployment.namespace() + ".history");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            // the commit fails where the futures would
            events.forEach(event -> {
                Future<RecordMetadata> _ = producer.send(record(event));
            });
            producer.flush();
            if (commits) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
        awaitTheEnd(settings);
    }

    /**
     * A transaction has ended for its producer before it has for its readers. The next producer of its name is let in
     * when it has for both.
     */
    private static void awaitTheEnd(Map<String, Object> settings) {
        try (KafkaProducer<byte[], byte[]> next =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            next.initTransactions();
        }
    }

    private ProducerRecord<byte[], byte[]> record(Event<?> event) {
        EventCodec codec = EventCodec.plain();
        RecordHeaders headers = new RecordHeaders();
        codec.attributes(event, headers::add);
        return new ProducerRecord<>(
                deployment.topic(event.type().topic()),
                null,
                event.time().toEpochMilli(),
                event.subject().getBytes(UTF_8),
                codec.payload(event),
                headers);
    }
}
