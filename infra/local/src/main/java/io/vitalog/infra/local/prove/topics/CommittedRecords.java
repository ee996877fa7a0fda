package io.vitalog.infra.local.prove.topics;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.infra.exports.log.TopicsLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads topics whole. */
public final class CommittedRecords {
    private CommittedRecords() {}

    /** Every committed record, partition by partition in its sequence. */
    public static List<ConsumerRecord<byte[], byte[]>> of(Deployment deployment, Topic topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        String name = deployment.topic(topic);
        try (TopicsLog log = TopicsLog.at(deployment.kafka(), List.of(name))) {
            log.read(name, (_, record) -> records.add(record));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return records;
    }
}
