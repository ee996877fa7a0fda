package io.vitalog.domain.motivation.levels;

import io.vitalog.domain.models.MixtureModel.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All plays so far, where there are enough of them; those of the training elsewhere. */
public final class LiveStandard implements Standard {
    /** Of fewer the 95th percentile is any of the greatest five. */
    public static final int ENOUGH = 100;

    private final Map<Place, LogCounts> counts = new HashMap<>();

    /** A cell, and a level of it; all of them without a rank. */
    private record Place(
            @Nullable Integer difficulty,
            @Nullable Integer durationMin,
            @Nullable Integer rank) {}

    /** @param levels of one generation of a model */
    public LiveStandard(List<LevelScores> levels) {
        for (LevelScores each : levels) {
            counts.put(new Place(each.difficulty(), each.durationMin(), each.rank()), each.counts());
            counts.merge(new Place(each.difficulty(), each.durationMin(), null), each.counts(), LogCounts::plus);
        }
    }

    @Override
    public Scores of(Cell cell) {
        LogCounts all = enough(cell, null);
        return all == null ? TRAINING.of(cell) : all;
    }

    @Override
    public Scores of(Cell cell, int rank) {
        LogCounts level = enough(cell, rank);
        return level == null ? TRAINING.of(cell, rank) : level;
    }

    private @Nullable LogCounts enough(Cell cell, @Nullable Integer rank) {
        LogCounts found = counts.getOrDefault(new Place(cell.difficulty(), cell.durationMin(), rank), LogCounts.NONE);
        return found.size() < ENOUGH ? null : found;
    }
}
