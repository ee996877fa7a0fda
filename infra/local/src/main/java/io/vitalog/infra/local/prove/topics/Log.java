package io.vitalog.infra.local.prove.topics;

import io.vitalog.domain.topics.Topic;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells what a topic holds, partition by partition in its sequence. */
@FunctionalInterface
public interface Log {
    List<ConsumerRecord<byte[], byte[]>> read(Topic topic);
}
