package io.vitalog.streams.segments;

import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.ranking.Ranker;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import io.vitalog.streams.segments.memory.SegmentStores;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the segments of which something changed. A ranking follows from counts, catalogue and settings; a segment that
 * has lost its last member and evidence has none.
 */
final class RankSegments extends ContextualProcessor<String, Long, String, Ranking> {
    private static final Duration SOON = Duration.ofMillis(1);

    private final SegmentSettings settings;

    private @Nullable SegmentStores stores;

    RankSegments(SegmentSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<String, Ranking> context) {
        super.init(context);
        SegmentStores kept = new SegmentStores(context);
        stores = kept;
        List<Segment> outdated = kept.notRankedBy(settings);
        if (!outdated.isEmpty()) {
            // nothing may be told before all of the task has started
            Cancellable[] once = new Cancellable[1];
            once[0] = context.schedule(SOON, PunctuationType.WALL_CLOCK_TIME, _ -> {
                outdated.forEach(this::rank);
                once[0].cancel();
            });
        }
    }

    @Override
    public void process(Record<String, Long> record) {
        rank(Objects.requireNonNull(Segment.keyed(record.key()), record.key()));
    }

    private void rank(Segment segment) {
        SegmentStores kept = Objects.requireNonNull(stores);
        long members = kept.members(segment);
        Collection<Candidate> candidates = kept.candidates(segment);
        Ranking ranking =
                Ranker.isDeserted(members, candidates) ? null : Ranker.rank(segment, members, candidates, settings);
        if (!Objects.equals(ranking, kept.ranking(segment))) {
            kept.put(segment, ranking);
            context().forward(new Record<>(segment.key(), ranking, 0));
        }
    }
}
