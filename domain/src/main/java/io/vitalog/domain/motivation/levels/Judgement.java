package io.vitalog.domain.motivation.levels;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of a play.
 *
 * @param level the most probable one
 * @param rank of the level, the lowest is 0
 * @param probabilities of all levels, the lowest first
 * @param confidence the probability of {@code level}
 * @param percentileInLevel of the score among those of the level, 0 to 100
 * @param percentile of the score among those of all levels, 0 to 100
 * @param cellDifficulty of the plays that it was compared with; absent for all
 * @param cellDurationMin of the plays that it was compared with; absent for all
 * @param missing features that were not known: the judgement is by the others
 * @param unseen features beyond what the training had seen
 */
public record Judgement(
        String level,
        int rank,
        List<LevelProbability> probabilities,
        double confidence,
        double percentileInLevel,
        double percentile,
        @Nullable Integer cellDifficulty,
        @Nullable Integer cellDurationMin,
        List<String> missing,
        List<String> unseen) {
    private static final double DIGITS = 1e6;

    /** How probable a level is, 0 to 1. */
    public record LevelProbability(String level, double probability) {}

    /** What {@code model} says; empty when it has no cell for such plays. */
    public static Optional<Judgement> of(MixtureModel model, Standard standard, Performance performance) {
        return model.cell(performance.difficulty(), performance.durationMin())
                .map(cell -> of(cell, standard, performance));
    }

    /** What the levels of {@code cell} say, which holds such plays. */
    public static Judgement of(Cell cell, Standard standard, Performance performance) {
        Known known = Known.of(cell.features(), performance);
        double[] responsibilities = new double[cell.levels().size()];
        cell.mixture(known.flags()).logDensity(known.scaled(), responsibilities);
        int rank = 0;
        List<LevelProbability> probabilities = new ArrayList<>();
        for (int i = 0; i < responsibilities.length; i++) {
            rank = responsibilities[i] > responsibilities[rank] ? i : rank;
            probabilities.add(new LevelProbability(cell.levels().get(i).name(), rounded(responsibilities[i])));
        }
        return new Judgement(
                cell.levels().get(rank).name(),
                rank,
                probabilities,
                rounded(responsibilities[rank]),
                rounded(standard.of(cell, rank).percentOf(performance.score())),
                rounded(standard.of(cell).percentOf(performance.score())),
                cell.difficulty(),
                cell.durationMin(),
                known.missing(),
                known.unseen());
    }

    /** Six digits are told: the last bits of a sum are nobody's business. */
    private static double rounded(double value) {
        return Math.rint(value * DIGITS) / DIGITS;
    }

    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    private record Known(List<Boolean> flags, double[] scaled, List<String> missing, List<String> unseen) {
        static Known of(List<Feature> features, Performance performance) {
            List<Boolean> flags = new ArrayList<>();
            List<Double> scaled = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            List<String> unseen = new ArrayList<>();
            for (Feature feature : features) {
                Double value = PlayFeature.named(feature.name())
                        .map(each -> each.of(performance))
                        .orElse(null);
                flags.add(value != null);
                if (value == null) {
                    missing.add(feature.name());
                    continue;
                }
                scaled.add(feature.scaled(value));
                if (value < feature.min() || value > feature.max()) {
                    unseen.add(feature.name());
                }
            }
            double[] point = scaled.stream().mapToDouble(Double::doubleValue).toArray();
            return new Known(flags, point, missing, unseen);
        }
    }
}
