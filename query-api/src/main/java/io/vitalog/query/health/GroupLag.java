package io.vitalog.query.health;

import io.vitalog.query.broker.Broker;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Mono;

/** How many records groups are behind, over the partitions on which they have committed. */
final class GroupLag {
    private static final ListOffsetsOptions COMMITTED_RECORDS = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);

    private GroupLag() {}

    /** The lag by group id. */
    static Mono<Map<String, Long>> of(Admin admin, Collection<String> groups) {
        if (groups.isEmpty()) {
            return Mono.just(Map.of());
        }
        Map<String, ListConsumerGroupOffsetsSpec> all =
                groups.stream().collect(Collectors.toMap(Function.identity(), _ -> new ListConsumerGroupOffsetsSpec()));
        return Broker.answer(admin.listConsumerGroupOffsets(all).all())
                .flatMap(committed -> ends(admin, committed).map(ends -> lags(committed, ends)));
    }

    private static Mono<Map<TopicPartition, ListOffsetsResultInfo>> ends(
            Admin admin, Map<String, Map<TopicPartition, OffsetAndMetadata>> committed) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        committed.values().forEach(ofGroup -> ofGroup.keySet().forEach(at -> latest.put(at, OffsetSpec.latest())));
        return Broker.answer(admin.listOffsets(latest, COMMITTED_RECORDS).all());
    }

    private static Map<String, Long> lags(
            Map<String, Map<TopicPartition, OffsetAndMetadata>> committed,
            Map<TopicPartition, ListOffsetsResultInfo> ends) {
        Map<String, Long> lags = new HashMap<>();
        committed.forEach((group, offsets) -> {
            long lag = 0;
            for (Map.Entry<TopicPartition, OffsetAndMetadata> at : offsets.entrySet()) {
                ListOffsetsResultInfo end = ends.get(at.getKey());
                // A partition without a commit has no offset: the map holds null for it.
                if (at.getValue() != null && end != null) {
                    lag += Math.max(0, end.offset() - at.getValue().offset());
                }
            }
            lags.put(group, lag);
        });
        return lags;
    }
}
