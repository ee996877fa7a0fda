package io.vitalog.trainers.motivation;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.motivation.levels.PlayFeature;
import io.vitalog.trainers.tables.Percentiles;
import io.vitalog.trainers.tables.TrainingRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Learns the levels of one cell. */
final class CellTrainer {
    private static final List<String> NAMES = List.of("Beginner", "Intermediate", "Advanced", "Expert");
    private static final int RESTARTS = 10;

    private final CellKey key;
    private final List<PlayRow> rows;
    private final List<Feature> features;
    private final double[][] points;

    /** Which plays; null is any. */
    record CellKey(@Nullable Integer difficulty, @Nullable Integer durationMin) {}

    /** A cell, and the mean log-likelihood of its plays. */
    record Learnt(Cell cell, double meanLogLikelihood, int plays) {}

    private CellTrainer(CellKey key, List<PlayRow> rows, List<PlayFeature> looked, Scaling scaling) {
        this.key = key;
        this.rows = rows;
        features = looked.stream()
                .map(each -> scaling.of(each, sorted(each, rows)))
                .toList();
        points = rows.stream()
                .map(row -> IntStream.range(0, looked.size())
                        .mapToDouble(i -> features.get(i).scaled(value(looked.get(i), row)))
                        .toArray())
                .toArray(double[][]::new);
    }

    /**
     * The cell of these plays.
     *
     * @param looked features that each of the plays has
     * @throws TrainingRefused if the score never differs, or there are not so many levels
     */
    static Learnt learn(CellKey key, List<PlayRow> rows, List<PlayFeature> looked, Plan plan) {
        List<PlayFeature> varied =
                looked.stream().filter(each -> differs(each, rows)).toList();
        if (!varied.contains(PlayFeature.SCORE)) {
            throw new TrainingRefused("all " + rows.size() + " plays have the same score: there are no levels");
        }
        return new CellTrainer(key, rows, varied, plan.scaling()).learn(plan);
    }

    private Learnt learn(Plan plan) {
        Integer wanted = plan.components();
        int from = wanted == null ? Plan.FEWEST_COMPONENTS : wanted;
        int to = wanted == null ? Plan.MOST_COMPONENTS : wanted;
        Learnt best = null;
        for (int size = from; size <= to; size++) {
            Em.Fitted fitted = best(size, plan.seed());
            if (fitted != null) {
                Learnt learnt = learnt(fitted);
                best = best == null || learnt.cell().bic() < best.cell().bic() ? learnt : best;
            }
        }
        if (best == null) {
            throw new TrainingRefused(
                    rows.size() + " plays do not show " + (wanted == null ? "any" : wanted) + " levels: ask for fewer");
        }
        return best;
    }

    /** The most likely of several starts, settled; null when none has a play for each part. */
    private Em.@Nullable Fitted best(int size, long seed) {
        Em.Fitted best = null;
        for (int restart = 0; restart < RESTARTS; restart++) {
            Em.Fitted fitted = Em.fit(points, Starts.drawn(points, size, seed + restart), Em.ROUGH);
            boolean better = best == null || fitted.meanLogLikelihood() > best.meanLogLikelihood();
            if (better && hasPlays(fitted)) {
                best = fitted;
            }
        }
        Em.Fitted settled = best == null ? null : Em.fit(points, best.parts(), Em.TOLERANCE);
        return settled == null || hasPlays(settled) ? settled : best;
    }

    private boolean hasPlays(Em.Fitted fitted) {
        return Arrays.stream(members(fitted)).distinct().count()
                == fitted.parts().weights().length;
    }

    private int[] members(Em.Fitted fitted) {
        double[][] responsibilities = new double[points.length][fitted.parts().weights().length];
        Em.expect(points, fitted.parts(), responsibilities);
        return Arrays.stream(responsibilities)
                .mapToInt(each -> IntStream.range(0, each.length)
                        .reduce(0, (most, part) -> each[part] > each[most] ? part : most))
                .toArray();
    }

    private Learnt learnt(Em.Fitted fitted) {
        int[] members = members(fitted);
        double[][] means = fitted.parts().means();
        List<Integer> order = IntStream.range(0, means.length)
                .boxed()
                .sorted((one, other) -> Double.compare(means[one][0], means[other][0]))
                .toList();
        List<Level> levels = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            String name = order.size() <= NAMES.size() ? NAMES.get(rank) : "level-" + (rank + 1);
            levels.add(level(name, fitted.parts(), order.get(rank), members));
        }
        int players = (int) rows.stream().map(PlayRow::player).distinct().count();
        Cell cell = new Cell(
                key.difficulty(),
                key.durationMin(),
                players,
                features,
                levels,
                quantiles(IntStream.range(0, points.length)),
                bic(fitted));
        return new Learnt(cell, fitted.meanLogLikelihood(), rows.size());
    }

    private Level level(String name, Em.Parts parts, int part, int[] members) {
        double[][] covariance = parts.covariances()[part];
        List<Double> triangle = new ArrayList<>();
        for (int row = 0; row < covariance.length; row++) {
            for (int column = 0; column <= row; column++) {
                triangle.add(covariance[row][column]);
            }
        }
        int[] own = IntStream.range(0, members.length)
                .filter(i -> members[i] == part)
                .toArray();
        return new Level(
                name,
                parts.weights()[part],
                Arrays.stream(parts.means()[part]).boxed().toList(),
                triangle,
                own.length,
                quantiles(Arrays.stream(own)));
    }

    private List<Double> quantiles(IntStream of) {
        return Percentiles.of(
                of.mapToDouble(i -> rows.get(i).performance().score()).sorted().toArray());
    }

    /** G. Schwarz, "Estimating the dimension of a model", Annals of Statistics 6 (1978). */
    private double bic(Em.Fitted fitted) {
        int size = fitted.parts().weights().length;
        int dimensions = features.size();
        int free = size - 1 + size * dimensions + size * dimensions * (dimensions + 1) / 2;
        return free * StrictMath.log(points.length) - 2 * points.length * fitted.meanLogLikelihood();
    }

    private static double[] sorted(PlayFeature feature, List<PlayRow> rows) {
        return rows.stream().mapToDouble(row -> value(feature, row)).sorted().toArray();
    }

    private static boolean differs(PlayFeature feature, List<PlayRow> rows) {
        return rows.stream().mapToDouble(row -> value(feature, row)).distinct().count() > 1;
    }

    private static double value(PlayFeature feature, PlayRow row) {
        return Objects.requireNonNull(feature.of(row.performance()));
    }
}
