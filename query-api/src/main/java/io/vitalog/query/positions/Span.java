package io.vitalog.query.positions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * What lies between what a group has committed and the end of a partition.
 *
 * @param from the first offset that counts
 * @param to the first one that counts no more
 */
public record Span(long from, long to) {
    private static final Duration POLL = Duration.ofMillis(200);

    public long length() {
        return to - from;
    }

    /**
     * Whether a record lies in any of {@code spans}: offsets alone do not tell, for the markers of transactions have
     * some too.
     *
     * @param reader reads {@code read_committed}, one record a poll
     * @throws TimeoutException if the broker does not tell in time
     */
    public static boolean holdRecord(
            Map<TopicPartition, Span> spans, Consumer<byte[], byte[]> reader, Duration patience) {
        List<TopicPartition> open = new ArrayList<>(spans.keySet());
        long deadline = System.nanoTime() + patience.toNanos();
        reader.assign(open);
        spans.forEach((partition, span) -> reader.seek(partition, span.from()));
        while (!open.isEmpty()) {
            for (ConsumerRecord<byte[], byte[]> record : reader.poll(POLL)) {
                if (within(record, spans)) {
                    return true;
                }
            }
            open.removeIf(partition -> reader.position(partition)
                    >= Objects.requireNonNull(spans.get(partition)).to());
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("what lies before the end could not be read");
            }
        }
        return false;
    }

    private static boolean within(ConsumerRecord<byte[], byte[]> record, Map<TopicPartition, Span> spans) {
        Span span = spans.get(new TopicPartition(record.topic(), record.partition()));
        return span != null && record.offset() < span.to();
    }
}
