package io.vitalog.domain.insights;

import java.util.ArrayList;
import java.util.List;

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
    private static final double STEPS = 1e6;

    /** What one session adds to its cluster. */
    public static ClusterTally one(Insight insight, double[] scaled) {
        List<Long> sums = new ArrayList<>(scaled.length);
        List<Long> squares = new ArrayList<>(scaled.length);
        for (double coordinate : scaled) {
            sums.add(Math.round(coordinate * STEPS));
            squares.add(Math.round(coordinate * coordinate * STEPS));
        }
        return new ClusterTally(
                insight.kind(), insight.version(), insight.generation(), insight.cluster(), 1, sums, squares);
    }

    public ClusterTally plus(ClusterTally other) {
        return combined(other, 1);
    }

    public ClusterTally minus(ClusterTally other) {
        return combined(other, -1);
    }

    /** The same taken away. */
    public ClusterTally negated() {
        return new ClusterTally(kind, version, generation, cluster, 0, zeros(), zeros()).minus(this);
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

    private ClusterTally combined(ClusterTally other, int sign) {
        List<Long> newSums = new ArrayList<>(sums.size());
        List<Long> newSquares = new ArrayList<>(sums.size());
        for (int i = 0; i < sums.size(); i++) {
            newSums.add(sums.get(i) + sign * other.sums.get(i));
            newSquares.add(squares.get(i) + sign * other.squares.get(i));
        }
        return new ClusterTally(kind, version, generation, cluster, count + sign * other.count, newSums, newSquares);
    }

    private List<Long> zeros() {
        return sums.stream().map(_ -> 0L).toList();
    }
}
