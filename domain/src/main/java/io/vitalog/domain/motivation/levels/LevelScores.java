package io.vitalog.domain.motivation.levels;

import org.jspecify.annotations.Nullable;

/**
 * The scores of the plays that a model has put into a level, so far.
 *
 * @param mode the game mode
 * @param version of the model
 * @param generation counts the model's activations
 * @param difficulty of the cell; absent for all
 * @param durationMin of the cell, in whole minutes; absent for all
 * @param level its name
 * @param rank of the level, the lowest is 0
 */
public record LevelScores(
        String mode,
        int version,
        int generation,
        @Nullable Integer difficulty,
        @Nullable Integer durationMin,
        String level,
        int rank,
        LogCounts counts) {
    /** What counting begins with. */
    public static final LevelScores NONE = new LevelScores("", 0, 0, null, null, "", 0, LogCounts.NONE);

    /** The scores after {@code change}; null when no play is left. */
    public @Nullable LevelScores after(LevelScores change) {
        LogCounts sum = counts.plus(change.counts);
        return sum.size() == 0 ? null : change.with(sum);
    }

    /** The same taken away. */
    public LevelScores negated() {
        return with(counts.negated());
    }

    private LevelScores with(LogCounts others) {
        return new LevelScores(mode, version, generation, difficulty, durationMin, level, rank, others);
    }
}
