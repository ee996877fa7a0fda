package io.vitalog.trainers.motivation;

import io.vitalog.domain.motivation.levels.PlayFeature;
import io.vitalog.trainers.tables.TrainingRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to learn.
 *
 * @param features that are looked at, the score first
 * @param components how many levels; null for as many as the information criterion says
 * @param fewestPlayers of a cell
 * @param scaling of each feature
 */
public record Plan(
        List<PlayFeature> features, @Nullable Integer components, long seed, int fewestPlayers, Scaling scaling) {
    public static final int FEWEST_COMPONENTS = 2;
    public static final int MOST_COMPONENTS = 8;

    /** Scaled by the ranges of the features. */
    public Plan(List<PlayFeature> features, @Nullable Integer components, long seed, int fewestPlayers) {
        this(features, components, seed, fewestPlayers, Scaling.MIN_MAX);
    }

    /** Refuses what cannot be learnt. */
    public Plan {
        if (features.isEmpty() || features.getFirst() != PlayFeature.SCORE) {
            throw new TrainingRefused("the first feature must be score: levels are ordered by it");
        }
        if (components != null && (components < FEWEST_COMPONENTS || components > MOST_COMPONENTS)) {
            throw new TrainingRefused("components are " + components + ", must be " + FEWEST_COMPONENTS + " to "
                    + MOST_COMPONENTS + ", or auto");
        }
    }
}
