package io.vitalog.infra.local.prove.topics;

import io.vitalog.domain.topics.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** Topics of one partition in memory, which a test can tamper with. */
final class MemoryLog implements Log {
    private static final long ARRIVAL_MS = 1_775_000_000_000L;

    private final Map<Topic, List<ConsumerRecord<byte[], byte[]>>> topics = new HashMap<>();

    @Override
    public void read(Topic topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        records(topic).forEach(reader);
    }

    List<ConsumerRecord<byte[], byte[]>> records(Topic topic) {
        return topics.computeIfAbsent(topic, _ -> new ArrayList<>());
    }

    void append(Topic topic, byte[] key, byte @Nullable [] value, Headers headers) {
        List<ConsumerRecord<byte[], byte[]>> records = records(topic);
        records.add(new ConsumerRecord<>(
                topic.name(),
                0,
                records.size(),
                ARRIVAL_MS,
                TimestampType.LOG_APPEND_TIME,
                key.length,
                value == null ? 0 : value.length,
                key,
                value,
                new RecordHeaders(headers),
                Optional.empty()));
    }
}
