package io.vitalog.streams.segments.memory;

import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.evidence.Change.Member;
import io.vitalog.domain.segments.evidence.Change.OfSegment;
import io.vitalog.domain.segments.evidence.Change.Offered;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import io.vitalog.streams.wire.Held;
import io.vitalog.streams.wire.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

/** The members, candidates and rankings of a task's segments. Candidates are in memory too, where they are ranked. */
public final class SegmentStores {
    private static final String MEMORY = "segments-memory";
    private static final String MEMBERS = "members-store";
    private static final String CANDIDATES = "candidates-store";
    private static final String RANKINGS = "rankings-store";
    private static final StringSerializer PREFIX = new StringSerializer();
    /** Some hundred bytes each. */
    private static final int MOST_HELD = 500_000;

    private final Held<Map<Segment, Map<String, Candidate>>> memory;
    private final KeyValueStore<String, Long> members;
    private final KeyValueStore<String, Candidate> candidates;
    private final KeyValueStore<String, Ranking> rankings;

    /** The stores of a task. */
    public SegmentStores(ProcessorContext<?, ?> context) {
        memory = context.getStateStore(MEMORY);
        members = context.getStateStore(MEMBERS);
        candidates = context.getStateStore(CANDIDATES);
        rankings = context.getStateStore(RANKINGS);
    }

    /** What a topology needs for them. */
    public static Set<StoreBuilder<?>> builders() {
        return Set.of(
                Held.<Map<Segment, Map<String, Candidate>>>builder(MEMORY, HashMap::new),
                store(MEMBERS, Serdes.Long()),
                store(CANDIDATES, Wire.json(Candidate.class)),
                store(RANKINGS, Wire.json(Ranking.class)));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Wire.TEXT, values);
    }

    /** Takes a change. */
    public void take(OfSegment change) {
        switch (change) {
            case Member member -> {
                long count = members(member.segment()) + member.times();
                members.put(member.key(), count == 0 ? null : (Long) count);
            }
            case Offered offered -> offer(offered);
        }
    }

    private void offer(Offered offered) {
        Map<String, Candidate> held = held(offered.segment());
        String key = prefix(offered.segment()) + offered.workoutId();
        if (offered.offer() == null) {
            candidates.delete(key);
            held.remove(offered.workoutId());
        } else {
            Candidate candidate = new Candidate(offered.offer(), offered.counts());
            candidates.put(key, candidate);
            held.put(offered.workoutId(), candidate);
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

    public long members(Segment segment) {
        return Objects.requireNonNullElse(members.get(segment.key()), 0L);
    }

    /** The workouts that the segment can offer, with what is counted of them in it. */
    public Collection<Candidate> candidates(Segment segment) {
        return held(segment).values();
    }

    private Map<String, Candidate> held(Segment segment) {
        Map<Segment, Map<String, Candidate>> all = memory.get();
        Map<String, Candidate> held = all.get(segment);
        if (held == null) {
            if (all.values().stream().mapToInt(Map::size).sum() > MOST_HELD) {
                all.clear();
            }
            held = read(segment);
            all.put(segment, held);
        }
        return held;
    }

    private Map<String, Candidate> read(Segment segment) {
        Map<String, Candidate> read = new HashMap<>();
        try (KeyValueIterator<String, Candidate> found = candidates.prefixScan(prefix(segment), PREFIX)) {
            found.forEachRemaining(each -> read.put(each.value.offer().workoutId(), each.value));
        }
        return read;
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
