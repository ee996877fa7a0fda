package io.vitalog.streams.segments;

import io.vitalog.domain.segments.evidence.Change.OfWorkout;
import io.vitalog.streams.segments.memory.WorkoutStores;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** Counts what is heard of workouts. */
final class CountWorkouts extends ContextualProcessor<String, byte[], Void, Void> {
    private @Nullable WorkoutStores stores;

    /** Supplies the processor with stores that another one uses too. */
    static ProcessorSupplier<String, byte[], Void, Void> supplier(Set<StoreBuilder<?>> stores) {
        return new ProcessorSupplier<>() {
            @Override
            public CountWorkouts get() {
                return new CountWorkouts();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return stores;
            }
        };
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        stores = new WorkoutStores(context);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Objects.requireNonNull(stores).take(OfWorkout.read(record.key(), record.value()));
    }
}
