package io.vitalog.streams.segments;

import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.instructors.InstructorStanding;
import io.vitalog.domain.segments.instructors.Instructors;
import io.vitalog.streams.segments.memory.InstructorStore;
import io.vitalog.streams.segments.memory.SegmentStores;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Says how instructors stand whenever something changed for everybody: that segment has all sessions and thumbs. */
final class FlagInstructors extends ContextualProcessor<String, Long, String, InstructorStanding> {
    private final SegmentSettings settings;

    private @Nullable SegmentStores stores;
    private @Nullable InstructorStore told;

    FlagInstructors(SegmentSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<String, InstructorStanding> context) {
        super.init(context);
        stores = new SegmentStores(context);
        told = new InstructorStore(context);
    }

    @Override
    public void process(Record<String, Long> record) {
        Map<String, InstructorStanding> standings =
                Instructors.standings(Objects.requireNonNull(stores).candidates(Segment.EVERYBODY), settings);
        Objects.requireNonNull(told)
                .replace(standings)
                .forEach((id, standing) -> context().forward(new Record<>(id, standing, 0)));
    }
}
