package io.vitalog.streams.segments.memory;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.evidence.Change;
import io.vitalog.domain.segments.evidence.Change.Catalogued;
import io.vitalog.domain.segments.evidence.Change.Counted;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import io.vitalog.streams.wire.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a task's segments. When a workout was last played needs all times at which it was: what is taken away
 * may have been the last.
 */
public final class SegmentStores {
    private static final String MEMBERS = "members-store";
    private static final String TALLIES = "tallies-store";
    private static final String PLAYS = "plays-store";
    private static final String OFFERS = "offers-store";
    private static final String RANKINGS = "rankings-store";
    private static final StringSerializer PREFIX = new StringSerializer();
    /** After every key that begins with the same text and a bar. */
    private static final String END = "}";

    private final KeyValueStore<String, Long> members;

    private final KeyValueStore<String, Tally> tallies;
    private final KeyValueStore<String, Long> plays;
    private final KeyValueStore<String, Offer> offers;
    private final KeyValueStore<String, Ranking> rankings;

    /** The stores of a task. */
    public SegmentStores(ProcessorContext<?, ?> context) {
        members = context.getStateStore(MEMBERS);
        tallies = context.getStateStore(TALLIES);
        plays = context.getStateStore(PLAYS);
        offers = context.getStateStore(OFFERS);
        rankings = context.getStateStore(RANKINGS);
    }

    /** What a topology needs for them. */
    public static Set<StoreBuilder<?>> builders() {
        return Set.of(
                store(MEMBERS, Serdes.Long()).withCachingEnabled(),
                store(TALLIES, Wire.of(Tally::bytes, Tally::read)).withCachingEnabled(),
                store(PLAYS, Serdes.Long()).withCachingEnabled(),
                store(OFFERS, Wire.json(Offer.class)).withCachingEnabled(),
                // written while caches are emptied, so that its own might have been emptied before
                store(RANKINGS, Wire.json(Ranking.class)));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Wire.TEXT, values);
    }

    /** Takes a change. */
    public void take(Change change) {
        switch (change) {
            case Catalogued catalogued -> offers.put(key(change.segment(), catalogued.workoutId()), catalogued.offer());
            case Counted counted -> {
                Evidence evidence = counted.evidence();
                if (evidence == null) {
                    count(members, counted.segment().key(), counted.times());
                } else {
                    count(key(counted.segment(), evidence.workoutId()), evidence, counted.times());
                }
            }
        }
    }

    private void count(String key, Evidence evidence, int times) {
        Tally tally = Objects.requireNonNullElse(tallies.get(key), Tally.NONE).plus(evidence.counted(times));
        if (evidence.kind().played()) {
            tally = tally.lastPlayed(played(key, evidence.timeMs(), times, tally.lastPlayedMs()));
        }
        tallies.put(key, tally.equals(Tally.NONE) ? null : tally);
    }

    /** Adds to a number that is kept while it is not 0. */
    private static long count(KeyValueStore<String, Long> store, String key, int times) {
        long count = Objects.requireNonNullElse(store.get(key), 0L) + times;
        store.put(key, count == 0 ? null : (Long) count);
        return count;
    }

    private static String key(Segment segment, String workoutId) {
        return prefix(segment) + workoutId;
    }

    /** Counts that it was played then, or was not, and says when it was played last. */
    private long played(String key, long timeMs, int times, long lastMs) {
        String play = key + "|" + HexFormat.of().toHexDigits(timeMs ^ Long.MIN_VALUE);
        long count = count(plays, play, times);
        if (count > 0 && timeMs >= lastMs) {
            return timeMs;
        }
        return timeMs < lastMs ? lastMs : last(key);
    }

    private long last(String key) {
        try (KeyValueIterator<String, Long> found = plays.reverseRange(key + "|", key + "|" + END)) {
            if (!found.hasNext()) {
                return Tally.NEVER;
            }
            String play = found.next().key;
            return HexFormat.fromHexDigitsToLong(play, play.lastIndexOf('|') + 1, play.length()) ^ Long.MIN_VALUE;
        }
    }

    /** The segments whose ranking was told by other settings. */
    public List<Segment> notRankedBy(SegmentSettings settings) {
        List<Segment> segments = new ArrayList<>();
        try (KeyValueIterator<String, Ranking> all = rankings.all()) {
            all.forEachRemaining(each -> {
                if (!each.value.settings().equals(settings)) {
                    segments.add(Objects.requireNonNull(Segment.keyed(each.key), each.key));
                }
            });
        }
        return segments;
    }

    /** Whether it has neither a member nor anything that somebody did. */
    public boolean isDeserted(Segment segment) {
        if (members(segment) != 0) {
            return false;
        }
        try (KeyValueIterator<String, Tally> any = tallies.prefixScan(prefix(segment), PREFIX)) {
            return !any.hasNext();
        }
    }

    public long members(Segment segment) {
        return Objects.requireNonNullElse(members.get(segment.key()), 0L);
    }

    /** The workouts that the segment can offer, with what is counted of them in it. */
    public List<Candidate> candidates(Segment segment) {
        String prefix = prefix(segment);
        Map<String, Tally> counted = new HashMap<>();
        try (KeyValueIterator<String, Tally> found = tallies.prefixScan(prefix, PREFIX)) {
            found.forEachRemaining(each -> counted.put(each.key.substring(prefix.length()), each.value));
        }
        List<Candidate> candidates = new ArrayList<>();
        try (KeyValueIterator<String, Offer> found = offers.prefixScan(prefix, PREFIX)) {
            found.forEachRemaining(each -> candidates.add(
                    new Candidate(each.value, counted.getOrDefault(each.value.workoutId(), Tally.NONE))));
        }
        return candidates;
    }

    private static String prefix(Segment segment) {
        return segment.key() + "|";
    }

    /** The ranking as it was told; null when none was. */
    public @Nullable Ranking ranking(Segment segment) {
        return rankings.get(segment.key());
    }

    /** Keeps what is told; null when that is nothing any longer. */
    public void put(Segment segment, @Nullable Ranking ranking) {
        rankings.put(segment.key(), ranking);
    }
}
