package io.vitalog.domain.segments.answers;

import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where workouts for a segment come from: its own ranking, or a wider one's.
 *
 * @param asked the segment that was asked for
 * @param used the one that answers
 */
public record Source(Segment asked, Segment used, Ranking ranking) {

    /**
     * The narrowest segment, from {@code asked} on, of which somebody has played a workout that it offers; where nobody
     * ever did, the widest that offers any: all are equal then but for their age. Null where there is no workout.
     *
     * @param rankings the ranking of a segment, or null
     */
    public static @Nullable Source of(Segment asked, Function<Segment, @Nullable Ranking> rankings) {
        Source last = null;
        for (Segment segment = asked; segment != null; segment = segment.wider()) {
            Ranking ranking = rankings.apply(segment);
            if (ranking != null && !ranking.workouts().isEmpty()) {
                last = new Source(asked, segment, ranking);
                if (ranking.views() > 0) {
                    return last;
                }
            }
        }
        return last;
    }

    /** Whether another segment than the one asked for answers. */
    public boolean fallback() {
        return !asked.equals(used);
    }
}
