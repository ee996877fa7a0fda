package io.vitalog.domain.insights;

import io.vitalog.domain.models.ClusterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a cluster so far, as sums of scaled features in steps of a millionth: whole numbers, so that adding
 * and taking away in any order comes to the same.
 *
 * @param cluster the name of the cluster
 * @param sums of the coordinates, in the order of the model's features
 * @param squares of the coordinates
 */
public record ClusterTally(
        String kind, int version, int generation, String cluster, long count, List<Long> sums, List<Long> squares) {
    /** What every tally begins with. */
    public static final ClusterTally NONE = new ClusterTally("", 0, 0, "", 0, List.of(), List.of());

    private static final double STEPS = 1e6;

    /** What one session adds to its cluster, by the scaled values of its features. */
    public static ClusterTally one(Insight insight, ClusterModel model) {
        double[] scaled = model.scaled(insight.features().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        List<Long> sums = new ArrayList<>(scaled.length);
        List<Long> squares = new ArrayList<>(scaled.length);
        for (double coordinate : scaled) {
            sums.add(Math.round(coordinate * STEPS));
            squares.add(Math.round(coordinate * coordinate * STEPS));
        }
        return new ClusterTally(
                insight.kind(), insight.version(), insight.generation(), insight.cluster(), 1, sums, squares);
    }

    /** The tally after {@code change}; null when no session is left. */
    public @Nullable ClusterTally after(ClusterTally change) {
        if (count == 0) {
            return change;
        }
        ClusterTally after = new ClusterTally(
                kind,
                version,
                generation,
                cluster,
                count + change.count,
                added(sums, change.sums),
                added(squares, change.squares));
        return after.count == 0 ? null : after;
    }

    /** The same taken away. */
    public ClusterTally negated() {
        return new ClusterTally(kind, version, generation, cluster, -count, negated(sums), negated(squares));
    }

    /** The mean of a coordinate; NaN of an empty cluster. */
    public double mean(int feature) {
        return sums.get(feature) / STEPS / count;
    }

    /** The standard deviation of a coordinate over all sessions of the cluster; NaN of an empty one. */
    public double deviation(int feature) {
        double mean = mean(feature);
        return Math.sqrt(Math.max(0, squares.get(feature) / STEPS / count - mean * mean));
    }

    private static List<Long> added(List<Long> some, List<Long> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i) + others.get(i))
                .toList();
    }

    private static List<Long> negated(List<Long> sums) {
        return sums.stream().map(sum -> -sum).toList();
    }
}
