package io.vitalog.query.plots.levels;

import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.motivation.levels.Scores;
import io.vitalog.domain.motivation.levels.Standard;
import io.vitalog.query.plots.drawing.Labels;
import java.util.List;

/**
 * Levels that are drawn.
 *
 * @param modelId of the version that they are of
 * @param cell of the plays that compare
 * @param standard what scores are compared with
 */
public record Levels(String modelId, String mode, Cell cell, Standard standard) {
    List<String> names() {
        return cell.levels().stream().map(Level::name).toList();
    }

    /** Those of a level, the lowest is 0. */
    Scores scores(int rank) {
        return standard.of(cell, rank);
    }

    int count() {
        return cell.levels().size();
    }

    /** Which version, which plays, and of how many players. */
    String origin() {
        return modelId + " · " + plays() + " · " + Labels.count(cell.players()) + " players";
    }

    /** Which plays are compared. */
    String plays() {
        String difficulty = cell.difficulty() == null ? "all difficulties" : "difficulty " + cell.difficulty();
        String duration = cell.durationMin() == null ? "all durations" : cell.durationMin() + " min";
        return difficulty + ", " + duration;
    }
}
