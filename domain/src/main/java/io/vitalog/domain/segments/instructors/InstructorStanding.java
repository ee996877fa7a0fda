package io.vitalog.domain.segments.instructors;

import io.vitalog.domain.segments.SegmentSettings;
import org.jspecify.annotations.Nullable;

/**
 * The read model of an instructor: how many of their sessions are abandoned, and of the thumbs are down.
 *
 * @param name as the catalogue has it
 * @param workouts of theirs in the catalogue; what was done in others does not count
 * @param abandons of sessions that ended
 * @param dislikes of thumbs
 * @param flagged whether either share is
 */
public record InstructorStanding(
        String instructorId, @Nullable String name, int workouts, Share abandons, Share dislikes, boolean flagged) {

    /**
     * A share, smoothed as all are.
     *
     * @param count how often it was so
     * @param observations of how many
     * @param rate the mean of the Beta posterior
     * @param above the rate above which it is flagged
     * @param from how many observations that takes
     */
    public record Share(long count, long observations, double rate, double above, int from, boolean flagged) {
        static Share of(long count, long observations, SegmentSettings settings) {
            double rate = settings.smoothed(count, observations);
            boolean flagged = observations >= settings.flagFrom() && rate > settings.flagAbove();
            return new Share(count, observations, rate, settings.flagAbove(), settings.flagFrom(), flagged);
        }
    }
}
