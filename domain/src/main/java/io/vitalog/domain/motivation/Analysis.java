package io.vitalog.domain.motivation;

import io.vitalog.domain.motivation.levels.Judgement;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.domain.motivation.levels.LogCounts;
import io.vitalog.domain.motivation.levels.Scores;
import io.vitalog.domain.motivation.messages.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All answers about a play.
 *
 * @param targets of the level, the nearer first
 * @param nextTarget the nearest one above the score; absent beyond the last
 * @param distance points missing to {@code nextTarget}; absent with it
 * @param compared plays so far that percentiles in the level and targets follow from; absent: those of the training
 */
public record Analysis(
        Judgement judgement,
        List<Target> targets,
        @Nullable Target nextTarget,
        @Nullable Double distance,
        @Nullable Compared compared,
        Message message) {

    /**
     * Plays so far.
     *
     * @param plays of the level
     * @param relativeError of each target, at most
     */
    public record Compared(long plays, double relativeError) {
        /** Null unless {@code scores} are counts. */
        public static @Nullable Compared with(Scores scores) {
            return scores instanceof LogCounts counts ? new Compared(counts.size(), LogCounts.RELATIVE_ERROR) : null;
        }
    }
}
