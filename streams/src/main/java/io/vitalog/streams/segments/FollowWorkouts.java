package io.vitalog.streams.segments;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.segments.CatalogueEntry;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.evidence.Change;
import io.vitalog.domain.workouts.WorkoutEvent;
import io.vitalog.streams.wire.Wire;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** Keeps the newest version of each workout, and tells the segments of its type what the catalogue has for them. */
final class FollowWorkouts extends ContextualProcessor<String, Event<?>, String, byte[]> {
    private static final String CATALOGUE = "catalogue-store";

    private @Nullable KeyValueStore<String, CatalogueEntry> catalogue;

    /** Supplies the processor with its store. */
    static ProcessorSupplier<String, Event<?>, String, byte[]> supplier() {
        return new ProcessorSupplier<>() {
            @Override
            public FollowWorkouts get() {
                return new FollowWorkouts();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(CATALOGUE), Wire.TEXT, Wire.json(CatalogueEntry.class))
                        .withCachingEnabled());
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        super.init(context);
        catalogue = context.getStateStore(CATALOGUE);
    }

    @Override
    public void process(Record<String, Event<?>> record) {
        Event<?> event = record.value();
        if (!(event.fact() instanceof WorkoutEvent fact)) {
            return;
        }
        KeyValueStore<String, CatalogueEntry> store = Objects.requireNonNull(catalogue);
        CatalogueEntry before = store.get(event.subject());
        CatalogueEntry after = CatalogueEntry.of(event, fact).or(before);
        if (after.equals(before)) {
            return;
        }
        store.put(event.subject(), after);
        Offer offered = before == null ? null : before.offer();
        for (Change change : Change.between(offered, after.offer())) {
            context().forward(new Record<>(change.segment().key(), change.bytes(), record.timestamp()));
        }
    }
}
