package io.vitalog.streams.segments;

import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.segments.memory.Catalogue;
import io.vitalog.streams.wire.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/** Ranks the workouts of each segment. What a user's facts say travels from the user to the segments they are in. */
public final class SegmentsTopology {
    private SegmentsTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment, SegmentSettings settings) {
        Catalogue.addTo(builder, deployment.topic(Topics.WORKOUTS));
        List<String> topics = Stream.of(Topics.USERS, Topics.WELLNESS_SESSIONS, Topics.FEEDBACK)
                .map(deployment::topic)
                .toList();
        builder.stream(topics, Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-evidence"))
                .process(FollowUsers.supplier(), Named.as("follow-users"))
                .repartition(Repartitioned.with(Wire.TEXT, Wire.BYTES).withName("by-segment"))
                .process(RankSegments.supplier(settings), Named.as("rank-segments"))
                .to(
                        deployment.topic(Topics.SEGMENT_RANKINGS),
                        Produced.with(Wire.TEXT, Wire.json(Ranking.class)).withName("write-rankings"));
    }
}
