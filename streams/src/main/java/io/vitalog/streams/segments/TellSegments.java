package io.vitalog.streams.segments;

import io.vitalog.domain.segments.evidence.Change.Offered;
import io.vitalog.streams.segments.memory.WorkoutStores;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Tells segments what changed of a workout. */
final class TellSegments extends ContextualProcessor<String, Long, String, byte[]> {
    private @Nullable WorkoutStores stores;

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        super.init(context);
        stores = new WorkoutStores(context);
    }

    @Override
    public void process(Record<String, Long> record) {
        for (Offered offered : Objects.requireNonNull(stores).tell(record.key())) {
            context().forward(new Record<>(offered.key(), offered.bytes(), record.timestamp()));
        }
    }
}
