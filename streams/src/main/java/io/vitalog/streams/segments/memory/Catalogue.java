package io.vitalog.streams.segments.memory;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.segments.CatalogueEntry;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.workouts.WorkoutEvent;
import io.vitalog.streams.wire.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** The workouts that can be recommended, in every instance; a task reads them again when something changed. */
public final class Catalogue {
    private static final String STORE = "catalogue-store";
    private static final String CHANGES = "changes";
    private static final String ENTRIES = "entry|";
    private static final StringSerializer PREFIX = new StringSerializer();

    private final KeyValueStore<String, Known> store;
    private Map<String, List<Offer>> offersOfType = Map.of();
    private long changes = -1;

    /**
     * What is known of a workout, or how often anything changed.
     *
     * @param entry null of the number of changes
     */
    record Known(@Nullable CatalogueEntry entry, long changes) {}

    /** The catalogue as a task sees it. */
    public Catalogue(ProcessingContext context) {
        this.store = context.getStateStore(STORE);
    }

    /** Reads the topic of workouts into each instance. */
    public static void addTo(StreamsBuilder builder, String topic) {
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(STORE), Wire.TEXT, Wire.json(Known.class))
                        .withLoggingDisabled(),
                topic,
                Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-workouts"),
                Keeper::new);
    }

    /** The types of which a workout came, went or changed since this was asked last. */
    public Set<String> changedTypes() {
        Known known = store.get(CHANGES);
        long now = known == null ? 0 : known.changes();
        if (now == changes) {
            return Set.of();
        }
        Map<String, List<Offer>> before = offersOfType;
        offersOfType = read();
        changes = now;
        Set<String> types = new HashSet<>(before.keySet());
        types.addAll(offersOfType.keySet());
        types.removeIf(type -> before.getOrDefault(type, List.of()).equals(offersOfType.get(type)));
        return types;
    }

    /** The workouts that {@code segment} can offer, as they were when changes were asked for. */
    public List<Offer> offers(Segment segment) {
        return segment.type() != null
                ? offersOfType.getOrDefault(segment.type(), List.of())
                : offersOfType.values().stream().flatMap(List::stream).toList();
    }

    /** In order of ids, as the store has them. */
    private Map<String, List<Offer>> read() {
        Map<String, List<Offer>> offers = new HashMap<>();
        try (KeyValueIterator<String, Known> entries = store.prefixScan(ENTRIES, PREFIX)) {
            entries.forEachRemaining(each -> {
                CatalogueEntry entry = each.value.entry();
                Offer offer = entry == null ? null : entry.offer();
                if (offer != null) {
                    offers.computeIfAbsent(offer.type(), _ -> new ArrayList<>()).add(offer);
                }
            });
        }
        return offers;
    }

    /** Takes the newest version of each workout. */
    private static final class Keeper extends ContextualProcessor<String, Event<?>, Void, Void> {
        @Override
        public void process(Record<String, Event<?>> record) {
            Event<?> event = record.value();
            if (!(event.fact() instanceof WorkoutEvent fact)) {
                return;
            }
            KeyValueStore<String, Known> store = context().getStateStore(STORE);
            String key = ENTRIES + event.subject();
            Known before = store.get(key);
            CatalogueEntry known = before == null ? null : before.entry();
            CatalogueEntry next = CatalogueEntry.of(event, fact).or(known);
            if (!next.equals(known)) {
                store.put(key, new Known(next, 0));
                Known counted = store.get(CHANGES);
                store.put(CHANGES, new Known(null, counted == null ? 1 : counted.changes() + 1));
            }
        }
    }
}
