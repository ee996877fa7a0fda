package io.vitalog.streams.segments;

import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.instructors.InstructorStanding;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.segments.memory.SegmentStores;
import io.vitalog.streams.wire.Wire;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Ranks the workouts of each segment. What a user's facts and the catalogue say travels to the segments that it
 * concerns. A segment is ranked with the commit of what changed it: once, however much that is, and before the commit
 * is done, so that a ranking is never behind the offsets that tell what was counted.
 */
public final class SegmentsTopology {
    private SegmentsTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment, SegmentSettings settings) {
        Set<StoreBuilder<?>> stores = SegmentStores.builders();
        KStream<String, byte[]> changes = ofUsers(builder, deployment)
                .merge(ofWorkouts(builder, deployment), Named.as("both"))
                .repartition(Repartitioned.with(Wire.TEXT, Wire.BYTES).withName("by-segment"));
        changes.process(CountChanges.supplier(stores), Named.as("count-changes"));
        // the cache of this table is what makes many changes one; a crash loses of it only what will be counted again
        KStream<String, Long> changed = changes.groupByKey(Grouped.with(Wire.TEXT, Wire.BYTES))
                .count(
                        Named.as("changed"),
                        Materialized.<String, Long>as(Stores.inMemoryKeyValueStore("changed-store"))
                                .withKeySerde(Wire.TEXT)
                                .withValueSerde(Serdes.Long())
                                .withCachingEnabled()
                                .withLoggingDisabled())
                .toStream(Named.as("to-rank"));
        changed.process(RankSegments.supplier(settings, stores), Named.as("rank-segments"))
                .to(
                        deployment.topic(Topics.SEGMENT_RANKINGS),
                        Produced.with(Wire.TEXT, Wire.json(Ranking.class)).withName("write-rankings"));
        changed.filter((segment, _) -> segment.equals(Segment.EVERYBODY.key()), Named.as("everybody"))
                .process(FlagInstructors.supplier(settings, stores), Named.as("flag-instructors"))
                .to(
                        deployment.topic(Topics.INSTRUCTOR_FLAGS),
                        Produced.with(Wire.TEXT, Wire.json(InstructorStanding.class))
                                .withName("write-flags"));
    }

    private static KStream<String, byte[]> ofUsers(StreamsBuilder builder, Deployment deployment) {
        List<String> topics = Stream.of(Topics.USERS, Topics.WELLNESS_SESSIONS, Topics.FEEDBACK)
                .map(deployment::topic)
                .toList();
        return builder.stream(topics, Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-evidence"))
                .process(FollowUsers.supplier(), Named.as("follow-users"));
    }

    private static KStream<String, byte[]> ofWorkouts(StreamsBuilder builder, Deployment deployment) {
        return builder.stream(
                        deployment.topic(Topics.WORKOUTS),
                        Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-workouts"))
                .process(FollowWorkouts.supplier(), Named.as("follow-workouts"));
    }
}
