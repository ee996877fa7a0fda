package io.vitalog.streams.segments.memory;

import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.evidence.Change.Heard;
import io.vitalog.domain.segments.evidence.Change.Listed;
import io.vitalog.domain.segments.evidence.Change.OfWorkout;
import io.vitalog.domain.segments.evidence.Change.Offered;
import io.vitalog.domain.segments.evidence.Cohort;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.evidence.WorkoutCounts;
import io.vitalog.streams.wire.Held;
import io.vitalog.streams.wire.Wire;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * What is counted of a task's workouts. Counts are objects while they change and bytes once they are told: with each
 * commit, since all that changes is. When a workout was last played needs all times at which it was: what is taken
 * away may have been the last.
 */
public final class WorkoutStores {
    private static final String MEMORY = "workouts-memory";
    private static final String COUNTS = "counts-store";
    private static final String PLAYS = "plays-store";
    /** After every key that begins with the same text and a bar. */
    private static final String END = "}";
    /** A catalogue's worth; some kilobytes each. */
    private static final int MOST_HELD = 4_096;

    private final Held<Map<String, WorkoutCounts>> memory;
    /** Cohorts come again and again: their segments are looked up rather than made. */
    private final Map<Cohort, List<Segment>> segments = new HashMap<>();

    private final KeyValueStore<String, byte[]> counts;
    private final KeyValueStore<String, String> plays;

    /** The stores of a task. */
    public WorkoutStores(ProcessorContext<?, ?> context) {
        memory = context.getStateStore(MEMORY);
        counts = context.getStateStore(COUNTS);
        plays = context.getStateStore(PLAYS);
    }

    /** What a topology needs for them. */
    public static Set<StoreBuilder<?>> builders() {
        return Set.of(
                Held.<Map<String, WorkoutCounts>>builder(MEMORY, HashMap::new),
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(COUNTS), Wire.TEXT, Wire.BYTES),
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(PLAYS), Wire.TEXT, Wire.TEXT));
    }

    /** Takes a change; it will be told with the commit. */
    public void take(OfWorkout change) {
        WorkoutCounts counted = counts(change.key());
        switch (change) {
            case Listed listed -> counted.list(listed.entry());
            case Heard heard -> {
                if (heard.evidence().kind().played()) {
                    remember(heard);
                }
                counted.hear(heard, segments(heard.cohort()), segment -> last(change.key(), segment));
            }
        }
    }

    /** What the segments must be told of a workout. */
    public List<Offered> tell(String workoutId) {
        WorkoutCounts counted = counts(workoutId);
        List<Offered> news = counted.tell();
        counts.put(workoutId, counted.bytes());
        if (memory.get().size() > MOST_HELD) {
            memory.get().values().removeIf(WorkoutCounts::isTold);
        }
        return news;
    }

    private List<Segment> segments(Cohort cohort) {
        if (segments.size() > MOST_HELD) {
            segments.clear();
        }
        return segments.computeIfAbsent(cohort, Cohort::segments);
    }

    private WorkoutCounts counts(String workoutId) {
        return memory.get().computeIfAbsent(workoutId, id -> {
            byte[] kept = counts.get(id);
            return kept == null ? new WorkoutCounts(id) : WorkoutCounts.read(id, kept);
        });
    }

    private void remember(Heard heard) {
        Evidence evidence = heard.evidence();
        String time = HexFormat.of().toHexDigits(evidence.timeMs() ^ Long.MIN_VALUE);
        String play = evidence.workoutId() + "|" + time + "|" + heard.course();
        plays.put(play, heard.times() > 0 ? heard.cohort().text() : null);
    }

    private long last(String workoutId, Segment segment) {
        String prefix = workoutId + "|";
        try (KeyValueIterator<String, String> latestFirst = plays.reverseRange(prefix, prefix + END)) {
            while (latestFirst.hasNext()) {
                var play = latestFirst.next();
                if (segments(new Cohort(play.value)).contains(segment)) {
                    int from = prefix.length();
                    return HexFormat.fromHexDigitsToLong(play.key, from, from + 2 * Long.BYTES) ^ Long.MIN_VALUE;
                }
            }
            return Tally.NEVER;
        }
    }
}
