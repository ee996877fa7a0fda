package io.vitalog.infra.local.prove.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenTransactionsTest {
    private static final Duration SOON = Duration.ofSeconds(1);

    @TempDir
    private Path directory;

    @Test
    void namesThePartitionOfWhatDoesNotEnd() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree())) {
            String kafka = broker.bootstrapServers();
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
                admin.createTopics(List.of(new NewTopic("facts", 2, (short) 1)))
                        .all()
                        .get();
            }
            try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", kafka, "transactional.id", "one"),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.initTransactions();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("facts", 1, "user", "fact")).get();

                assertThat(OpenTransactions.of(kafka, SOON).left())
                        .singleElement()
                        .asString()
                        .startsWith("facts-1: open since offset 0");

                producer.commitTransaction();

                assertThat(OpenTransactions.of(kafka, SOON))
                        .satisfies(ended -> assertThat(ended.left()).isEmpty())
                        .satisfies(ended -> assertThat(ended.partitions()).isGreaterThanOrEqualTo(2));
            }
        }
    }
}
