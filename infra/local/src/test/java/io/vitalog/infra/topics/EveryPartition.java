package io.vitalog.infra.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A producer that tries once alone. */
final class EveryPartition {
    private static final byte[] KEY = "key".getBytes(UTF_8);
    private static final byte[] VALUE = "value".getBytes(UTF_8);

    private EveryPartition() {}

    /**
     * Sends a record to each partition of each topic.
     *
     * @throws ExecutionException if one does not take it at once
     */
    static void takesARecord(Deployment deployment, String bootstrapServers)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "retries", 0, "enable.idempotence", false),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = Topics.ALL.stream()
                    .flatMap(topic -> IntStream.range(0, deployment.partitions())
                            .mapToObj(partition -> producer.send(
                                    new ProducerRecord<>(deployment.topic(topic), partition, KEY, VALUE))))
                    .toList();
            for (Future<RecordMetadata> record : sent) {
                record.get();
            }
        }
    }
}
