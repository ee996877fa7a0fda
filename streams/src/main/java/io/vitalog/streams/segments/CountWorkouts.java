package io.vitalog.streams.segments;

import io.vitalog.domain.segments.evidence.Change.OfWorkout;
import io.vitalog.streams.segments.memory.WorkoutStores;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Counts what is heard of workouts. */
final class CountWorkouts extends ContextualProcessor<String, byte[], Void, Void> {
    private @Nullable WorkoutStores stores;

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
