package io.vitalog.streams.motivation.memory;

import io.vitalog.domain.motivation.history.Births;
import io.vitalog.domain.motivation.moments.Judge;
import io.vitalog.domain.motivation.moments.Judged;
import io.vitalog.domain.motivation.moments.KnownPlay;
import io.vitalog.domain.plays.Play;
import io.vitalog.streams.wire.Wire;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The plays of a task's users: by fact, and in order of time within a line: those of a user, mode, difficulty and whole
 * minutes.
 */
public final class PlayStores {
    private static final String BIRTHS = "births-store";
    private static final String PLACES = "places-store";
    private static final String TIMELINE = "timeline-store";
    private static final String JUDGED = "judged-store";
    private static final StringSerializer PREFIX = new StringSerializer();
    /** After every key that begins with the same text and a bar. */
    private static final String END = "}";

    public final KeyValueStore<String, Births> births;
    private final KeyValueStore<String, Placed> places;
    private final KeyValueStore<String, KnownPlay> timeline;
    private final KeyValueStore<String, Judged> judged;

    /** The stores of a task. */
    public PlayStores(ProcessorContext<?, ?> context) {
        births = context.getStateStore(BIRTHS);
        places = context.getStateStore(PLACES);
        timeline = context.getStateStore(TIMELINE);
        judged = context.getStateStore(JUDGED);
    }

    /** What a topology needs for them. */
    public static List<StoreBuilder<?>> builders() {
        return List.of(
                store(BIRTHS, Wire.json(Births.class)),
                store(PLACES, Wire.json(Placed.class)),
                store(TIMELINE, Wire.json(KnownPlay.class)),
                store(JUDGED, Wire.json(Judged.class)));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Wire.TEXT, values);
    }

    /** Where the play of this fact stands; null when it is new. */
    public @Nullable Placed place(Play play) {
        return places.get(play.userId() + "|" + play.playId());
    }

    /** Puts a play where it stands, instead of where it stood. */
    public void put(@Nullable Placed before, String position, KnownPlay play) {
        if (before != null && !before.position().equals(position)) {
            timeline.put(before.position(), null);
        }
        places.put(play.play().userId() + "|" + play.play().playId(), new Placed(play.version(), position));
        timeline.put(position, play);
    }

    /** Where a play stands in its line: by time, then fact id. */
    public static String position(Play play) {
        String time = HexFormat.of().toHexDigits(play.time().toEpochMilli() ^ Long.MIN_VALUE);
        return String.join(
                "|",
                play.userId(),
                play.mode(),
                String.valueOf(play.difficulty()),
                String.valueOf(Math.round(play.durationMin())),
                time,
                play.playId());
    }

    /** A play and where it stands. */
    public record Standing(String position, KnownPlay known) {}

    /** The plays of a line from {@code position} on, in order; to be closed. */
    public KeyValueIterator<String, KnownPlay> from(String position) {
        return timeline.range(position, line(position) + END);
    }

    /** Where each of the user's plays stands, in order within each line. */
    public List<String> all(String userId) {
        List<String> all = new ArrayList<>();
        try (KeyValueIterator<String, KnownPlay> found = timeline.prefixScan(userId + "|", PREFIX)) {
            found.forEachRemaining(each -> all.add(each.key));
        }
        return all;
    }

    /** At most {@code most} plays of any user behind {@code position}, or from the first one on. */
    public List<Standing> behind(@Nullable String position, int most) {
        List<Standing> standings = new ArrayList<>();
        try (KeyValueIterator<String, KnownPlay> found = timeline.range(position, null)) {
            while (found.hasNext() && standings.size() < most) {
                KeyValue<String, KnownPlay> each = found.next();
                if (!each.key.equals(position)) {
                    standings.add(new Standing(each.key, each.value));
                }
            }
        }
        return standings;
    }

    /** What the play came to by a judge; null when it was not judged. */
    public @Nullable Judged judged(Judge judge, String position) {
        return judged.get(key(judge, position));
    }

    /** What the play before {@code position} in its line came to; null when there is none. */
    public @Nullable Judged judgedBefore(Judge judge, String position) {
        String key = key(judge, position);
        try (KeyValueIterator<String, Judged> found = judged.reverseRange(key(judge, line(position)) + "|", key)) {
            while (found.hasNext()) {
                KeyValue<String, Judged> each = found.next();
                if (!each.key.equals(key)) {
                    return each.value;
                }
            }
        }
        return null;
    }

    /** Keeps what a play came to, or that it came to nothing. */
    public void keep(Judge judge, String position, @Nullable Judged next) {
        judged.put(key(judge, position), next);
    }

    /** At most {@code most} positions of plays that the judge has judged. */
    public List<String> judgedBy(Judge judge, int most) {
        List<String> positions = new ArrayList<>();
        String prefix = key(judge, "");
        try (KeyValueIterator<String, Judged> found = judged.prefixScan(prefix, PREFIX)) {
            while (found.hasNext() && positions.size() < most) {
                positions.add(found.next().key.substring(prefix.length()));
            }
        }
        return positions;
    }

    private static String key(Judge judge, String position) {
        return judge.part() + "|" + position;
    }

    /** All of a position but time and fact id. */
    private static String line(String position) {
        return position.substring(0, position.lastIndexOf('|', position.lastIndexOf('|') - 1));
    }
}
