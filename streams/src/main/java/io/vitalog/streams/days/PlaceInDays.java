package io.vitalog.streams.days;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.placement.DayChange;
import io.vitalog.domain.placement.Placing;
import io.vitalog.domain.placement.Remembered;
import io.vitalog.domain.placement.ZoneHistory;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.streams.changes.Pending;
import io.vitalog.streams.wire.Held;
import io.vitalog.streams.wire.Wire;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** Keeps users' zones and where each fact was placed, so that late profiles and corrections move what they must. */
final class PlaceInDays extends ContextualFixedKeyProcessor<String, DayInput, Long> {
    private static final String ZONES = "zones-store";
    private static final String PLACED = "placed-store";
    private static final int MOST_RECENT = 2_000;
    private static final String CHUNK = "|c|";
    private static final String FACT = "|f|";
    private static final StringSerializer PREFIX = new StringSerializer();
    private static final Serde<Remembered> REMEMBERED = Wire.of(Remembered::bytes, Remembered::read);

    /** Each record asks for its user's zones, and reading them took longer than placing it. */
    private final Map<String, ZoneHistory> recentZones = new HashMap<>();

    private @Nullable KeyValueStore<String, ZoneHistory> zones;
    private @Nullable KeyValueStore<String, Remembered> placed;
    private @Nullable DayRows rows;
    private @Nullable Pending<Long> pending;

    /** Supplies the processor with its stores. */
    static FixedKeyProcessorSupplier<String, DayInput, Long> supplier() {
        return new FixedKeyProcessorSupplier<>() {
            @Override
            public PlaceInDays get() {
                return new PlaceInDays();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(ZONES), Wire.TEXT, Wire.json(ZoneHistory.class)),
                        Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(PLACED), Wire.TEXT, REMEMBERED),
                        DayRows.store(),
                        DaysTopology.pending());
            }
        };
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Long> context) {
        super.init(context);
        recentZones.clear();
        zones = context.getStateStore(ZONES);
        placed = context.getStateStore(PLACED);
        rows = new DayRows(context);
        pending =
                context.<Held<Pending<Long>>>getStateStore(DaysTopology.PENDING).get();
    }

    @Override
    public void process(FixedKeyRecord<String, DayInput> record) {
        switch (record.value()) {
            case DayInput.OfChunk(ChunkKey key, Chunk chunk) -> {
                String at = key.userId() + CHUNK + key.text();
                apply(record, key.userId(), at, Placing.of(placed().get(at), key, chunk, zonesOf(key.userId())));
            }
            case DayInput.OfEvent(Event<?> event)
            when event.fact() instanceof UserEvent fact -> {
                if (fact.profile() != null) {
                    move(record, event, fact.profile().zone());
                }
            }
            case DayInput.OfEvent(Event<?> event) -> {
                String at = event.subject() + FACT + event.factId();
                apply(record, event.subject(), at, Placing.of(placed().get(at), event, zonesOf(event.subject())));
            }
        }
    }

    /** Places everything of the user again when what is known of the zones has changed. */
    private void move(FixedKeyRecord<String, DayInput> record, Event<?> event, @Nullable String zone) {
        String userId = event.subject();
        Version version = event.version();
        ZoneHistory before = zonesOf(userId);
        ZoneHistory after =
                before.with(new ZoneHistory.Statement(event.factId().toString(), event.time(), version, zone));
        if (after.equals(before)) {
            return;
        }
        Objects.requireNonNull(zones).put(userId, recentZones(userId, after));
        if (after.agreesWith(before)) {
            return;
        }
        try (KeyValueIterator<String, Remembered> all = placed().prefixScan(userId + "|", PREFIX)) {
            while (all.hasNext()) {
                KeyValue<String, Remembered> each = all.next();
                apply(record, userId, each.key, again(userId, each, after));
            }
        }
    }

    private static Placing again(String userId, KeyValue<String, Remembered> each, ZoneHistory zones) {
        String chunkPrefix = userId + CHUNK;
        return each.key.startsWith(chunkPrefix)
                ? Placing.again(each.value, ChunkKey.parse(each.key.substring(chunkPrefix.length())), zones)
                : Placing.again(each.value, zones);
    }

    private void apply(FixedKeyRecord<String, DayInput> record, String userId, String at, @Nullable Placing placing) {
        if (placing == null) {
            return;
        }
        placed().put(at, placing.remembered());
        for (DayChange change : placing.changes()) {
            String dayKey = DayChange.dayKey(userId, change.date());
            Objects.requireNonNull(rows).apply(dayKey, change);
            Objects.requireNonNull(pending).putIfAbsent(dayKey, record.timestamp());
        }
        if (Objects.requireNonNull(pending).isNews()) {
            context().forward(record.withValue(record.timestamp()));
        }
    }

    private ZoneHistory zonesOf(String userId) {
        ZoneHistory recent = recentZones.get(userId);
        if (recent != null) {
            return recent;
        }
        ZoneHistory known = Objects.requireNonNull(zones).get(userId);
        return recentZones(userId, known == null ? ZoneHistory.EMPTY : known);
    }

    private ZoneHistory recentZones(String userId, ZoneHistory history) {
        if (recentZones.size() >= MOST_RECENT) {
            recentZones.clear();
        }
        recentZones.put(userId, history);
        return history;
    }

    private KeyValueStore<String, Remembered> placed() {
        return Objects.requireNonNull(placed);
    }
}
