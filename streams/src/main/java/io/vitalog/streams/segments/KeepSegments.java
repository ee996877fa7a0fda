package io.vitalog.streams.segments;

import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.evidence.Change.OfSegment;
import io.vitalog.streams.segments.memory.SegmentStores;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Keeps what segments are told of members and workouts. */
final class KeepSegments extends ContextualProcessor<String, byte[], Void, Void> {
    private @Nullable SegmentStores stores;

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
