package io.vitalog.infra.local.prove.topics;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics whole. */
public final class CommittedRecords {
    private static final Duration POLL = Duration.ofMillis(300);

    private CommittedRecords() {}

    /** Every committed record, partition by partition in its sequence. */
    public static List<ConsumerRecord<byte[], byte[]>> of(Deployment deployment, Topic topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", deployment.kafka(),
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            for (int partition = 0; partition < deployment.partitions(); partition++) {
                TopicPartition one = new TopicPartition(deployment.topic(topic), partition);
                consumer.assign(List.of(one));
                consumer.seekToBeginning(List.of(one));
                long end = consumer.endOffsets(List.of(one)).getOrDefault(one, 0L);
                while (consumer.position(one) < end) {
                    consumer.poll(POLL).forEach(records::add);
                }
            }
        }
        return records;
    }
}
