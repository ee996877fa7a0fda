package io.vitalog.infra.local.health;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.query.broker.Broker;
import io.vitalog.query.positions.Positions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Groups that were killed stand before the markers of transactions, which only the next record takes them over. */
@Isolated("waits no longer than clients do")
class PositionsMarkersTest {
    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void markersKeepNobodyWaitingAndRecordsDo() throws Exception {
        Deployment deployment = new Deployment("markers", 1, 1, broker.bootstrapServers(), "mongodb://127.0.0.1:1");
        try (Broker connection = new Broker(deployment);
                Admin admin = Admin.create(Map.of("bootstrap.servers", deployment.kafka()))) {
            admin.createTopics(List.of(topic(deployment, Topics.COMMANDS), topic(deployment, Topics.MEALS)))
                    .all()
                    .get();
            write(deployment, Topics.COMMANDS);
            write(deployment, Topics.MEALS);
            commit(admin, Hop.decisions(deployment).group(), deployment.topic(Topics.COMMANDS));
            commit(admin, deployment.projection(ReadModel.MEALS), deployment.topic(Topics.MEALS));
            Positions positions = new Positions(connection, deployment);

            assertThatCode(() -> await(positions)).as("only a marker waits").doesNotThrowAnyException();

            write(deployment, Topics.MEALS);
            assertThatThrownBy(() -> await(positions)).hasMessageContaining("is not in meals after 5 s");
        }
    }

    private static void await(Positions positions) {
        positions
                .awaited(ReadModel.MEALS)
                .contextWrite(query -> query.put(Positions.HEADER, "0-0-meals"))
                .block();
    }

    private static NewTopic topic(Deployment deployment, Topic topic) {
        return new NewTopic(deployment.topic(topic), 1, (short) 1);
    }

    /** One record in a transaction of its own: the record, then the marker. */
    private static void write(Deployment deployment, Topic topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", deployment.kafka(), "transactional.id", "test");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var _ = producer.send(new ProducerRecord<>(deployment.topic(topic), new byte[] {1}));
            producer.commitTransaction();
        }
    }

    private static void commit(Admin admin, String group, String topic) throws Exception {
        admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(1)))
                .all()
                .get();
    }
}
