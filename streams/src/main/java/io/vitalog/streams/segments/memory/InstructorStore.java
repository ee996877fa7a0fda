package io.vitalog.streams.segments.memory;

import io.vitalog.domain.segments.instructors.InstructorStanding;
import io.vitalog.streams.wire.Wire;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** How instructors stand as it was told last. */
public final class InstructorStore {
    private static final String TOLD = "instructors-store";

    private final KeyValueStore<String, InstructorStanding> told;

    /** The store of a task. */
    public InstructorStore(ProcessorContext<?, ?> context) {
        told = context.getStateStore(TOLD);
    }

    /** What a topology needs for it. */
    public static StoreBuilder<?> builder() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(TOLD), Wire.TEXT, Wire.json(InstructorStanding.class));
    }

    /** Keeps {@code standings} and gives those that are new or other; null for who has none any longer. */
    public Map<String, @Nullable InstructorStanding> replace(Map<String, InstructorStanding> standings) {
        Map<String, @Nullable InstructorStanding> changed = new TreeMap<>(standings);
        try (KeyValueIterator<String, InstructorStanding> all = told.all()) {
            all.forEachRemaining(each -> {
                if (each.value.equals(standings.get(each.key))) {
                    changed.remove(each.key);
                } else {
                    changed.putIfAbsent(each.key, null);
                }
            });
        }
        changed.forEach(told::put);
        return changed;
    }
}
