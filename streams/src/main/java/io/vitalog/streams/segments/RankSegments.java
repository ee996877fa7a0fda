package io.vitalog.streams.segments;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.evidence.Change;
import io.vitalog.domain.segments.ranking.Ranker;
import io.vitalog.streams.segments.memory.Catalogue;
import io.vitalog.streams.segments.memory.SegmentStores;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Counts what changes in a segment, and ranks once a second the segments that changed. A ranking follows from counts,
 * catalogue and settings; the clock decides only when it is told.
 */
final class RankSegments extends ContextualProcessor<String, byte[], String, Ranking> {
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);

    private final SegmentSettings settings;
    /** Nobody else counts a task's segments; after a start all of them may have changed. */
    private final Set<Segment> changed = new LinkedHashSet<>();

    private @Nullable SegmentStores stores;
    private @Nullable Catalogue catalogue;

    private RankSegments(SegmentSettings settings) {
        this.settings = settings;
    }

    /** Supplies the processor with its stores. */
    static ProcessorSupplier<String, byte[], String, Ranking> supplier(SegmentSettings settings) {
        return new ProcessorSupplier<>() {
            @Override
            public RankSegments get() {
                return new RankSegments(settings);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return SegmentStores.builders();
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Ranking> context) {
        super.init(context);
        stores = new SegmentStores(context);
        catalogue = new Catalogue(context);
        changed.addAll(stores.segments());
        context.schedule(AT_MOST_EVERY, PunctuationType.WALL_CLOCK_TIME, _ -> rankChanged());
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Segment segment = Objects.requireNonNull(Segment.keyed(record.key()), record.key());
        Objects.requireNonNull(stores).count(Change.read(segment, record.value()));
        changed.add(segment);
    }

    private void rankChanged() {
        Set<String> types = Objects.requireNonNull(catalogue).changedTypes();
        if (!types.isEmpty()) {
            Objects.requireNonNull(stores).segments().stream()
                    .filter(segment -> types.stream().anyMatch(segment::offers))
                    .forEach(changed::add);
        }
        changed.forEach(this::rank);
        changed.clear();
    }

    private void rank(Segment segment) {
        SegmentStores kept = Objects.requireNonNull(stores);
        Iterable<Offer> offers = Objects.requireNonNull(catalogue).offers(segment);
        Ranking ranking = Ranker.rank(segment, kept.members(segment), kept.candidates(segment, offers), settings);
        if (!ranking.equals(kept.ranking(segment))) {
            kept.put(segment, ranking);
            context().forward(new Record<>(segment.key(), ranking, 0));
        }
    }
}
