package io.vitalog.domain.motivation;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.motivation.levels.Ladder;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.domain.motivation.levels.Quantiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a model of levels is, in the units of its features. */
public record ModelInfo(String mode, List<CellInfo> cells) {
    private static final List<Integer> PERCENTILES = List.of(5, 25, 50, 75, 90, 95);

    /**
     * A cell.
     *
     * @param difficulty absent for all
     * @param durationMin in whole minutes; absent for all
     * @param players how many the training had
     * @param bic Bayesian information criterion: less is better
     */
    public record CellInfo(
            @Nullable Integer difficulty,
            @Nullable Integer durationMin,
            int players,
            double bic,
            List<Feature> features,
            List<LevelInfo> levels) {
        static CellInfo of(Cell cell) {
            return new CellInfo(
                    cell.difficulty(),
                    cell.durationMin(),
                    cell.players(),
                    cell.bic(),
                    cell.features(),
                    IntStream.range(0, cell.levels().size())
                            .mapToObj(rank -> LevelInfo.of(cell, rank))
                            .toList());
        }
    }

    /**
     * A level.
     *
     * @param weight its share, 0 to 1
     * @param size plays of the training
     * @param means by feature
     * @param percentiles of the score of its plays
     * @param targets of its players
     */
    public record LevelInfo(
            String level,
            double weight,
            int size,
            Map<String, Double> means,
            SortedMap<Integer, Double> percentiles,
            List<Target> targets) {
        static LevelInfo of(Cell cell, int rank) {
            Level level = cell.levels().get(rank);
            Quantiles scores = new Quantiles(level.quantiles());
            Map<String, Double> means = new LinkedHashMap<>();
            for (int i = 0; i < cell.features().size(); i++) {
                Feature feature = cell.features().get(i);
                means.put(feature.name(), feature.unscaled(level.mean().get(i)));
            }
            SortedMap<Integer, Double> percentiles = new TreeMap<>();
            PERCENTILES.forEach(percent -> percentiles.put(percent, scores.at(percent)));
            List<Target> targets = Ladder.of(rank, cell.levels().size(), scores);
            return new LevelInfo(level.name(), level.weight(), level.size(), means, percentiles, targets);
        }
    }

    static ModelInfo of(MixtureModel model) {
        return new ModelInfo(
                model.mode(), model.cells().stream().map(CellInfo::of).toList());
    }
}
