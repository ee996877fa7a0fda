package io.vitalog.infra.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Clocks of devices that are wrong by centuries, and history that is years old, against a real broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimestampsTest {
    private static final long IN_2190 = Instant.parse("2190-01-01T00:00:00Z").toEpochMilli();
    private static final long IN_2016 = Instant.parse("2016-04-12T00:00:00Z").toEpochMilli();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> RETENTION_AT_ONCE =
            Map.of("log.retention.check.interval.ms", "300", "log.initial.task.delay.ms", "100");

    private EmbeddedBroker broker;
    private Admin admin;
    private Deployment deployment;

    @BeforeAll
    void start(@TempDir Path directory) {
        broker = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree(), RETENTION_AT_ONCE);
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        deployment = new Deployment("clocks", 1, 1, broker.bootstrapServers(), "unused");
        TopicsAsCode.ensure(admin, deployment, new Replication(1));
    }

    @AfterAll
    void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void keepsWhatWrongClocksSendToTheInboxInItsPlace() throws Exception {
        String inbox = deployment.topic(Topics.INBOX);
        long before = System.currentTimeMillis();
        send(inbox, IN_2190, "2190");
        send(inbox, IN_2016, "2016");

        awaitRetention();

        List<ConsumerRecord<String, String>> records = read(inbox, 2);
        assertThat(records).extracting(ConsumerRecord::value).containsExactly("2190", "2016");
        assertThat(records).extracting(ConsumerRecord::offset).containsExactly(0L, 1L);
        assertThat(records).allSatisfy(record -> {
            assertThat(record.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
            assertThat(record.timestamp()).isBetween(before, System.currentTimeMillis());
        });
    }

    @Test
    void keepsFactsForEverByTheTimeOfTheirEvents() throws Exception {
        String activities = deployment.topic(Topics.ACTIVITIES);
        send(activities, IN_2016, "2016");

        awaitRetention();

        ConsumerRecord<String, String> fact = read(activities, 1).getFirst();
        assertThat(fact.timestampType()).isEqualTo(TimestampType.CREATE_TIME);
        assertThat(fact.timestamp()).isEqualTo(IN_2016);
    }

    @Test
    void takesDeadLettersWithAnyClockAndNoFactOfTheFuture() throws Exception {
        String letters = deployment.topic(Topics.DEAD_LETTERS);
        send(letters, IN_2190, "2190");

        assertThat(read(letters, 1).getFirst().timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
        assertThatThrownBy(() -> send(deployment.topic(Topics.READINGS), IN_2190, "2190"))
                .hasRootCauseInstanceOf(InvalidTimestampException.class);
    }

    /** Until the broker has twice looked for records to expire, and found one that the sender's clock dates 2016. */
    private void awaitRetention() throws ExecutionException, InterruptedException {
        for (int pass = 0; pass < 2; pass++) {
            String control = inboxByTheSendersClock();
            send(control, IN_2016, "2016");
            awaitExpired(control);
        }
    }

    /** A topic as the inbox would be by the broker's defaults. */
    private String inboxByTheSendersClock() throws ExecutionException, InterruptedException {
        String name = "control-" + UUID.randomUUID();
        Map<String, String> settings = new HashMap<>(Topics.INBOX.settings());
        settings.put("message.timestamp.type", "CreateTime");
        admin.createTopics(List.of(new NewTopic(name, 1, (short) 1).configs(settings)))
                .all()
                .get();
        return name;
    }

    private void send(String topic, long time, String value) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "delivery.timeout.ms",
                        10_000,
                        "request.timeout.ms",
                        5_000),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, time, "u-1", value)).get();
        }
    }

    private List<ConsumerRecord<String, String>> read(String topic, int records) {
        List<ConsumerRecord<String, String>> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(consumer.assignment());
            Instant deadline = Instant.now().plus(PATIENCE);
            while (read.size() < records && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
        }
        assertThat(read).as(topic).hasSize(records);
        return read;
    }

    private void awaitExpired(String topic) throws ExecutionException, InterruptedException {
        TopicPartition partition = new TopicPartition(topic, 0);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (beginning(partition) == 0) {
            assertThat(Instant.now()).as("the broker looks for what expired").isBefore(deadline);
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private long beginning(TopicPartition partition) throws ExecutionException, InterruptedException {
        return admin.listOffsets(Map.of(partition, OffsetSpec.earliest()))
                .partitionResult(partition)
                .get()
                .offset();
    }
}
