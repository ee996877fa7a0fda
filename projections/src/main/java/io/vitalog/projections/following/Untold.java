package io.vitalog.projections.following;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Offsets that the group was not told, because the broker did not answer: told with the next ones. Without that, a
 * topic in which nothing follows would seem to wait for ever.
 */
final class Untold {
    private final Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();

    /** What the group is to be told now: what it was not told, and what {@code arrived}. */
    Map<TopicPartition, OffsetAndMetadata> with(
            Map<TopicPartition, OffsetAndMetadata> arrived, Collection<TopicPartition> assigned) {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>(offsets);
        next.keySet().retainAll(assigned);
        next.putAll(arrived);
        offsets.clear();
        return next;
    }

    /** Remembers that the group was not told; what was said later counts. */
    void failed(Map<TopicPartition, OffsetAndMetadata> told) {
        told.forEach((partition, next) ->
                offsets.merge(partition, next, (known, failed) -> known.offset() >= failed.offset() ? known : failed));
    }
}
