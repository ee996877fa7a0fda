package io.vitalog.streams.insights.memory;

import io.vitalog.domain.insights.BodyHistory;
import io.vitalog.domain.insights.Done;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.insights.Kept;
import io.vitalog.domain.insights.Trend;
import io.vitalog.streams.wire.Wire;
import java.util.ArrayList;
import java.util.Collections;
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

/** The sessions of a task's users: by fact, and with their features in order of time. */
public final class SessionStores {
    private static final String BODIES = "bodies-store";
    private static final String FACTS = "facts-store";
    private static final String TIMELINE = "timeline-store";
    private static final String INSIGHTS = "insights-store";
    private static final StringSerializer PREFIX = new StringSerializer();
    /** After every key that begins with the same text and a bar. */
    private static final String END = "}";

    public final KeyValueStore<String, BodyHistory> bodies;
    public final KeyValueStore<String, Insight> insights;
    private final KeyValueStore<String, Kept> facts;
    private final KeyValueStore<String, Measured> timeline;

    /** The stores of a task. */
    public SessionStores(ProcessorContext<?, ?> context) {
        bodies = context.getStateStore(BODIES);
        insights = context.getStateStore(INSIGHTS);
        facts = context.getStateStore(FACTS);
        timeline = context.getStateStore(TIMELINE);
    }

    /** What a topology needs for them. */
    public static List<StoreBuilder<?>> builders() {
        return List.of(
                store(BODIES, Wire.json(BodyHistory.class)),
                store(FACTS, Wire.json(Kept.class)),
                store(TIMELINE, Wire.of(Measured::bytes, Measured::read)),
                store(INSIGHTS, Wire.json(Insight.class)));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Wire.TEXT, values);
    }

    public @Nullable Kept fact(String userId, String factId) {
        return facts.get(userId + "|" + factId);
    }

    public void keep(String userId, String factId, Kept kept) {
        facts.put(userId + "|" + factId, kept);
    }

    /** Every fact of a user. */
    public List<Kept> facts(String userId) {
        List<Kept> all = new ArrayList<>();
        try (KeyValueIterator<String, Kept> found = facts.prefixScan(userId + "|", PREFIX)) {
            found.forEachRemaining(each -> all.add(each.value));
        }
        return all;
    }

    /** Where a session stands among those of its user and kind: by time, then fact id. */
    public static String position(FeatureSet set, Done done) {
        String time = HexFormat.of().toHexDigits(done.time().toEpochMilli() ^ Long.MIN_VALUE);
        return done.userId() + "|" + set.text() + "|" + time + "|" + done.factId();
    }

    /** Puts a session at its position, or takes it away. */
    public void put(String position, @Nullable Measured measured) {
        timeline.put(position, measured);
    }

    /** A session and where it stands. */
    public record Standing(String position, Measured measured) {}

    /**
     * The session at {@code position}, if there is one, between those that it compares with and those that compare with
     * it, in order.
     */
    public List<Standing> around(String position) {
        List<Standing> around = new ArrayList<>(2 * Trend.LAST + 1);
        take(timeline.reverseRange(line(position) + "|", position), position, around);
        Collections.reverse(around);
        Measured here = timeline.get(position);
        if (here != null) {
            around.add(new Standing(position, here));
        }
        take(timeline.range(position, line(position) + END), position, around);
        return around;
    }

    /** Takes the next sessions but the one at {@code position} itself. */
    private static void take(KeyValueIterator<String, Measured> found, String position, List<Standing> into) {
        int most = into.size() + Trend.LAST;
        try (found) {
            while (found.hasNext() && into.size() < most) {
                KeyValue<String, Measured> each = found.next();
                if (!each.key.equals(position)) {
                    into.add(new Standing(each.key, each.value));
                }
            }
        }
    }

    /** At most {@code most} positions of any kind after {@code position}, or from the first one on. */
    public List<String> onFrom(@Nullable String position, int most) {
        List<String> positions = new ArrayList<>();
        try (KeyValueIterator<String, Measured> found = timeline.range(position, null)) {
            while (found.hasNext() && positions.size() < most) {
                String key = found.next().key;
                if (!key.equals(position)) {
                    positions.add(key);
                }
            }
        }
        return positions;
    }

    /** The user and kind of a position. */
    private static String line(String position) {
        return position.substring(0, position.indexOf('|', position.indexOf('|') + 1));
    }
}
