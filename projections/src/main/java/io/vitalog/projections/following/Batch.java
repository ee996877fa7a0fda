package io.vitalog.projections.following;

import io.vitalog.projections.documents.Write;
import io.vitalog.projections.refusals.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What some stretch of records comes to: of several writes of a document only the one of the greatest order. */
final class Batch {
    private static final int MOST_WRITES = 4_000;
    private static final int MOST_BYTES = 4 << 20;

    private final Map<String, Write> writes = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
    private long bytes;

    void add(Write write) {
        Write before = writes.putIfAbsent(write.id(), write);
        if (before == null) {
            bytes += write.document().getByteLength();
        } else if (before.order().compareTo(write.order()) < 0) {
            writes.put(write.id(), write);
            bytes += write.document().getByteLength() - before.document().getByteLength();
        }
    }

    void add(Refusal refusal) {
        refusals.add(refusal);
    }

    /** Notes up to where the partitions were read. */
    void reach(Map<TopicPartition, OffsetAndMetadata> offsets) {
        next.putAll(offsets);
    }

    /** Whether it should be written before it grows further. */
    boolean full() {
        return writes.size() >= MOST_WRITES || bytes >= MOST_BYTES;
    }

    boolean empty() {
        return next.isEmpty();
    }

    List<Write> writes() {
        return List.copyOf(writes.values());
    }

    List<Refusal> refusals() {
        return refusals;
    }

    Map<TopicPartition, OffsetAndMetadata> next() {
        return next;
    }
}
