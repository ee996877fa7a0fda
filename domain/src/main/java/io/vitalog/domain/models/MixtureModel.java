package io.vitalog.domain.models;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.models.ClusterModel.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Levels of the players of a game mode, as mixtures of normal distributions: one a cell of plays that compare.
 *
 * @param mode the game mode
 * @param cells the finest first; the one of all plays of the mode last
 */
public record MixtureModel(@Required String mode, @Required List<Cell> cells) {
    private static final double MOST = 1e12;
    private static final int MOST_FEATURES = 16;
    private static final int MOST_LEVELS = 16;
    private static final int MOST_CELLS = 256;
    private static final int MOST_QUANTILES = 1_001;

    /**
     * Plays of one difficulty and duration, or of more.
     *
     * @param difficulty absent for all
     * @param durationMin in whole minutes; absent for all
     * @param players how many different ones the training had
     * @param features in the order of the coordinates, the score first
     * @param levels the lowest first, by mean score
     * @param quantiles of the score: from 0 to 100 percent in even steps, rising
     * @param bic Bayesian information criterion of the mixture: less is better
     */
    public record Cell(
            @Nullable Integer difficulty,
            @Nullable Integer durationMin,
            @Required int players,
            @Required List<Feature> features,
            @Required List<Level> levels,
            @Required List<Double> quantiles,
            @Required double bic) {
        void check(Check check) {
            check.between("difficulty", difficulty, -10, 100)
                    .between("durationMin", durationMin, 0, 24 * 60)
                    .between("players", players, 1, Integer.MAX_VALUE)
                    .each("features", features, MOST_FEATURES, Feature::check)
                    .each("levels", levels, MOST_LEVELS, Level::check)
                    .between("bic", bic, -MOST, MOST)
                    .that(areQuantiles(quantiles), "quantiles must be 2 to " + MOST_QUANTILES + " within ±" + MOST)
                    .that(!levels.isEmpty() && !features.isEmpty(), "a cell must have levels and features")
                    .that(isMixture(), "levels must have positive weights and positive definite covariances");
        }

        private boolean isMixture() {
            try {
                mixture(features.stream().map(_ -> true).toList());
                return true;
            } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
                return false;
            }
        }

        /** Whether plays of this difficulty and duration, in minutes, are of this cell. */
        public boolean holds(int playDifficulty, double playDurationMin) {
            return (difficulty == null || difficulty == playDifficulty)
                    && (durationMin == null || durationMin == Math.round(playDurationMin));
        }

        /**
         * The mixture over those features alone that are known: a normal distribution's margins are normal.
         *
         * @param known for each feature whether it is
         * @throws IllegalArgumentException if a covariance is not positive definite or a weight not positive
         */
        public Mixture mixture(List<Boolean> known) {
            List<Integer> dimensions = new ArrayList<>();
            for (int i = 0; i < features.size(); i++) {
                if (known.get(i)) {
                    dimensions.add(i);
                }
            }
            double[] weights = levels.stream().mapToDouble(Level::weight).toArray();
            return new Mixture(
                    weights,
                    levels.stream().map(level -> level.over(dimensions)).toList());
        }
    }

    /**
     * One of the distributions.
     *
     * @param name such as {@code Beginner}
     * @param weight its share, above 0 to 1
     * @param mean scaled
     * @param covariance scaled: the lower triangle, row by row
     * @param size how many plays of the training are most probably of it
     * @param quantiles of the score of those plays: from 0 to 100 percent in even steps, rising
     */
    public record Level(
            @Required String name,
            @Required double weight,
            @Required List<Double> mean,
            @Required List<Double> covariance,
            @Required int size,
            @Required List<Double> quantiles) {
        void check(Check check) {
            check.token("name", name)
                    .between("weight", weight, 0, 1)
                    .that(weight > 0, "weight must be above 0")
                    .between("size", size, 1, Integer.MAX_VALUE)
                    .that(areQuantiles(quantiles), "quantiles must be 2 to " + MOST_QUANTILES + " within ±" + MOST)
                    .that(
                            covariance.size() == mean.size() * (mean.size() + 1) / 2,
                            "covariance must be the lower triangle, row by row");
        }

        private Gaussian over(List<Integer> dimensions) {
            double[] part = new double[dimensions.size()];
            double[][] covariances = new double[part.length][part.length];
            for (int row = 0; row < part.length; row++) {
                int from = dimensions.get(row);
                part[row] = mean.get(from);
                for (int column = 0; column <= row; column++) {
                    covariances[row][column] = covariance.get(from * (from + 1) / 2 + dimensions.get(column));
                }
            }
            return Gaussian.of(part, covariances);
        }
    }

    private static boolean areQuantiles(List<Double> values) {
        return values.size() >= 2
                && values.size() <= MOST_QUANTILES
                && values.stream().allMatch(value -> Math.abs(value) <= MOST);
    }

    void check(Check check) {
        check.token("mode", mode).each("cells", cells, MOST_CELLS, Cell::check);
    }

    /** The finest cell that plays of this difficulty and duration, in minutes, are of. */
    public Optional<Cell> cell(int difficulty, double durationMin) {
        return cells.stream()
                .filter(cell -> cell.holds(difficulty, durationMin))
                .findFirst();
    }
}
