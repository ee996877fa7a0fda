package io.vitalog.infra.local.prove.topics;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.infra.exports.log.TopicsLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads topics whole. */
public final class CommittedRecords {
    private CommittedRecords() {}

    /** Every committed record, partition by partition in its sequence; a log may be larger than the memory. */
    public static void read(Deployment deployment, Topic topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        String name = deployment.topic(topic);
        try (TopicsLog log = TopicsLog.at(deployment.kafka(), List.of(name))) {
            log.read(name, (_, record) -> reader.accept(record));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
