package io.vitalog.domain.motivation.levels;

import io.vitalog.domain.models.MixtureModel.Cell;
import java.util.List;
import java.util.Optional;

/**
 * All plays so far, where there are enough of them; those of the training elsewhere.
 *
 * @param levels of one generation of a model
 */
public record LiveStandard(List<LevelScores> levels) implements Standard {
    /** Of fewer the 95th percentile is any of the greatest five. */
    public static final int ENOUGH = 100;

    @Override
    public Scores of(Cell cell) {
        LogCounts all = levels.stream()
                .filter(each -> each.isOf(cell))
                .map(LevelScores::counts)
                .reduce(LogCounts.NONE, LogCounts::plus);
        return all.size() < ENOUGH ? TRAINING.of(cell) : all;
    }

    @Override
    public Scores of(Cell cell, int rank) {
        return counts(cell, rank).<Scores>map(each -> each).orElseGet(() -> TRAINING.of(cell, rank));
    }

    /** How many plays the targets of a level follow from; empty while those of the training serve. */
    public Optional<LogCounts> counts(Cell cell, int rank) {
        return levels.stream()
                .filter(each -> each.isOf(cell) && each.rank() == rank)
                .map(LevelScores::counts)
                .filter(counts -> counts.size() >= ENOUGH)
                .findFirst();
    }
}
