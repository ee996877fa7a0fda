package io.vitalog.infra.local.prove.topics;

import io.vitalog.domain.topics.Topic;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells what a topic holds, partition by partition in its sequence. */
@FunctionalInterface
public interface Log {
    void read(Topic topic, Consumer<ConsumerRecord<byte[], byte[]>> reader);
}
