package io.vitalog.streams.segments;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.segments.CatalogueEntry;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.evidence.Change;
import io.vitalog.domain.segments.evidence.Change.Listed;
import io.vitalog.domain.segments.evidence.Change.OfSegment;
import io.vitalog.domain.segments.evidence.Change.OfWorkout;
import io.vitalog.domain.segments.instructors.InstructorStanding;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.workouts.WorkoutEvent;
import io.vitalog.streams.segments.memory.InstructorStore;
import io.vitalog.streams.segments.memory.SegmentStores;
import io.vitalog.streams.segments.memory.WorkoutStores;
import io.vitalog.streams.wire.Supplied;
import io.vitalog.streams.wire.Wire;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Ranks the workouts of each segment. What users do travels to the workouts that they do it with, which count, and
 * what that comes to from there to the segments that can have the workout, which rank. Each step tells what changed
 * with its commit: once, however much that is, and before the commit is done, so that nothing is ever behind the
 * offsets that say what was counted.
 */
public final class SegmentsTopology {
    private SegmentsTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment, SegmentSettings settings) {
        KStream<String, Change> ofUsers = ofUsers(builder, deployment);
        KStream<String, byte[]> heard =
                bytes(ofUsers, OfWorkout.class, "to-workouts").merge(listed(builder, deployment), Named.as("heard"));
        KStream<String, byte[]> told =
                counted(heard).merge(bytes(ofUsers, OfSegment.class, "to-segments"), Named.as("told"));
        rank(told, deployment, settings);
    }

    private static KStream<String, byte[]> counted(KStream<String, byte[]> heard) {
        Set<StoreBuilder<?>> stores = WorkoutStores.builders();
        KStream<String, byte[]> byWorkout =
                heard.repartition(Repartitioned.with(Wire.TEXT, Wire.BYTES).withName("by-workout"));
        byWorkout.process(new Supplied<>(CountWorkouts::new, stores), Named.as("count-workouts"));
        return changed(byWorkout, "changed-workouts")
                .process(new Supplied<>(TellSegments::new, stores), Named.as("tell-segments"));
    }

    private static void rank(KStream<String, byte[]> told, Deployment deployment, SegmentSettings settings) {
        Set<StoreBuilder<?>> stores = SegmentStores.builders();
        KStream<String, byte[]> bySegment =
                told.repartition(Repartitioned.with(Wire.TEXT, Wire.BYTES).withName("by-segment"));
        bySegment.process(new Supplied<>(KeepSegments::new, stores), Named.as("keep-segments"));
        KStream<String, Long> changed = changed(bySegment, "changed-segments");
        changed.process(new Supplied<>(() -> new RankSegments(settings), stores), Named.as("rank-segments"))
                .to(deployment.topic(Topics.SEGMENT_RANKINGS), Produced.with(Wire.TEXT, Wire.json(Ranking.class)));
        Set<StoreBuilder<?>> flags = Stream.concat(stores.stream(), Stream.of(InstructorStore.builder()))
                .collect(Collectors.toSet());
        changed.filter((segment, _) -> segment.equals(Segment.EVERYBODY.key()), Named.as("everybody"))
                .process(new Supplied<>(() -> new FlagInstructors(settings), flags), Named.as("flag-instructors"))
                .to(
                        deployment.topic(Topics.INSTRUCTOR_FLAGS),
                        Produced.with(Wire.TEXT, Wire.json(InstructorStanding.class)));
    }

    private static KStream<String, Change> ofUsers(StreamsBuilder builder, Deployment deployment) {
        List<String> topics = Stream.of(Topics.USERS, Topics.WELLNESS_SESSIONS, Topics.FEEDBACK)
                .map(deployment::topic)
                .toList();
        return builder.stream(topics, Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-evidence"))
                .process(new Supplied<>(FollowUsers::new, FollowUsers.stores()), Named.as("follow-users"));
    }

    private static KStream<String, byte[]> listed(StreamsBuilder builder, Deployment deployment) {
        return builder.stream(
                        deployment.topic(Topics.WORKOUTS),
                        Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-workouts"))
                .filter((_, event) -> event.fact() instanceof WorkoutEvent, Named.as("of-workouts"))
                .mapValues(event -> listed(event), Named.as("listed"));
    }

    private static byte[] listed(Event<?> event) {
        CatalogueEntry entry = CatalogueEntry.of(event, (WorkoutEvent) event.fact());
        return new Listed(event.subject(), entry).bytes();
    }

    private static KStream<String, byte[]> bytes(
            KStream<String, Change> changes, Class<? extends Change> kind, String name) {
        return changes.filter((_, change) -> kind.isInstance(change), Named.as(name))
                .mapValues(change -> change.bytes(), Named.as(name + "-bytes"));
    }

    /**
     * Each changed key once a commit, out of a cache that has all of the application's cache memory: where other stores
     * took their share of it, keys would leave before the commit, and be told again and again. A crash loses of them
     * only what will be counted again.
     */
    private static KStream<String, Long> changed(KStream<String, byte[]> changes, String name) {
        return changes.groupByKey(Grouped.with(Wire.TEXT, Wire.BYTES))
                .count(
                        Named.as(name),
                        Materialized.<String, Long>as(Stores.inMemoryKeyValueStore(name + "-store"))
                                .withKeySerde(Wire.TEXT)
                                .withValueSerde(Serdes.Long())
                                .withCachingEnabled()
                                .withLoggingDisabled())
                .toStream(Named.as(name + "-once"));
    }
}
