package io.vitalog.streams.segments.memory;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.evidence.Change;
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
    private static final String RANKINGS = "rankings-store";
    private static final StringSerializer PREFIX = new StringSerializer();
    /** After every key that begins with the same text and a bar. */
    private static final String END = "}";

    /** Has an entry of each segment that anything was ever told of. */
    private final KeyValueStore<String, Long> members;

    private final KeyValueStore<String, Tally> tallies;
    private final KeyValueStore<String, Long> plays;
    private final KeyValueStore<String, Ranking> rankings;

    /** The stores of a task. */
    public SegmentStores(ProcessorContext<?, ?> context) {
        members = context.getStateStore(MEMBERS);
        tallies = context.getStateStore(TALLIES);
        plays = context.getStateStore(PLAYS);
        rankings = context.getStateStore(RANKINGS);
    }

    /** What a topology needs for them. */
    public static Set<StoreBuilder<?>> builders() {
        return Set.of(
                store(MEMBERS, Serdes.Long()),
                store(TALLIES, Wire.of(Tally::bytes, Tally::read)),
                store(PLAYS, Serdes.Long()),
                store(RANKINGS, Wire.json(Ranking.class)));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Wire.TEXT, values)
                .withCachingEnabled();
    }

    /** Takes a change. Changes add up, in whatever sequence they come. */
    public void count(Change change) {
        String segment = change.segment().key();
        Evidence evidence = change.evidence();
        Long known = members.get(segment);
        if (known == null || evidence == null) {
            members.put(segment, (known == null ? 0 : known) + (evidence == null ? change.times() : 0));
        }
        if (evidence == null) {
            return;
        }
        String key = segment + "|" + evidence.workoutId();
        Tally tally = Objects.requireNonNullElse(tallies.get(key), Tally.NONE).plus(evidence.counted(change.times()));
        if (evidence.kind().played()) {
            tally = tally.lastPlayed(played(key, evidence.timeMs(), change.times(), tally.lastPlayedMs()));
        }
        tallies.put(key, tally.equals(Tally.NONE) ? null : tally);
    }

    /** Counts that it was played then, or was not, and says when it was played last. */
    private long played(String key, long timeMs, int times, long lastMs) {
        String play = key + "|" + HexFormat.of().toHexDigits(timeMs ^ Long.MIN_VALUE);
        long count = Objects.requireNonNullElse(plays.get(play), 0L) + times;
        plays.put(play, count == 0 ? null : (Long) count);
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

    /** Every segment that anything was ever told of. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        try (KeyValueIterator<String, Long> all = members.all()) {
            all.forEachRemaining(each -> segments.add(Objects.requireNonNull(Segment.keyed(each.key), each.key)));
        }
        return segments;
    }

    public long members(Segment segment) {
        return Objects.requireNonNullElse(members.get(segment.key()), 0L);
    }

    /** The workouts with what is counted of them in {@code segment}. */
    public List<Candidate> candidates(Segment segment, Iterable<Offer> offers) {
        String prefix = segment.key() + "|";
        Map<String, Tally> counted = new HashMap<>();
        try (KeyValueIterator<String, Tally> found = tallies.prefixScan(prefix, PREFIX)) {
            found.forEachRemaining(each -> counted.put(each.key.substring(prefix.length()), each.value));
        }
        List<Candidate> candidates = new ArrayList<>();
        offers.forEach(
                offer -> candidates.add(new Candidate(offer, counted.getOrDefault(offer.workoutId(), Tally.NONE))));
        return candidates;
    }

    /** The ranking as it was told; null when none was. */
    public @Nullable Ranking ranking(Segment segment) {
        return rankings.get(segment.key());
    }

    public void put(Segment segment, Ranking ranking) {
        rankings.put(segment.key(), ranking);
    }
}
