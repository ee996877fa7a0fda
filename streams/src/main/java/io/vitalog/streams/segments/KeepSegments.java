package io.vitalog.streams.segments;

import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.evidence.Change.OfSegment;
import io.vitalog.streams.segments.memory.SegmentStores;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** Keeps what segments are told of members and workouts. */
final class KeepSegments extends ContextualProcessor<String, byte[], Void, Void> {
    private @Nullable SegmentStores stores;

    /** Supplies the processor with stores that another one uses too. */
    static ProcessorSupplier<String, byte[], Void, Void> supplier(Set<StoreBuilder<?>> stores) {
        return new ProcessorSupplier<>() {
            @Override
            public KeepSegments get() {
                return new KeepSegments();
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
        stores = new SegmentStores(context);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Segment segment = Objects.requireNonNull(Segment.keyed(record.key()), record.key());
        Objects.requireNonNull(stores).take(OfSegment.read(segment, record.value()));
    }
}
