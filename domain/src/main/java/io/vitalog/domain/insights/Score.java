package io.vitalog.domain.insights;

import io.vitalog.domain.models.ClusterModel;
import java.util.Arrays;
import java.util.List;

/**
 * Where a session lies by a model.
 *
 * @param cluster the number of the nearest centroid; of equals the first
 * @param distance to it, in the scaled space
 * @param margin how much further the next centroid is
 * @param percentile of the measure among the training's sessions of that cluster, 0 to 100
 */
public record Score(int cluster, double distance, double margin, double percentile) {

    /**
     * The score of a session.
     *
     * @param values of the model's features, in their order
     * @param measure by which sessions of a cluster are compared
     */
    public static Score of(ClusterModel model, double[] values, double measure) {
        double[] distances = model.distances(model.scaled(values));
        int nearest = 0;
        for (int cluster = 1; cluster < distances.length; cluster++) {
            nearest = distances[cluster] < distances[nearest] ? cluster : nearest;
        }
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        List<Double> quantiles = model.clusters().get(nearest).quantiles();
        return new Score(nearest, distances[nearest], sorted[1] - sorted[0], percentile(quantiles, measure));
    }

    /** The rank of {@code value} between rising quantiles, straight lines between them; of equal ones their middle. */
    public static double percentile(List<Double> quantiles, double value) {
        int below = 0;
        while (below < quantiles.size() && quantiles.get(below) < value) {
            below++;
        }
        int upTo = below;
        while (upTo < quantiles.size() && quantiles.get(upTo) <= value) {
            upTo++;
        }
        double step = 100.0 / (quantiles.size() - 1);
        if (upTo > below) {
            return step * (below + upTo - 1) / 2;
        }
        if (below == 0 || below == quantiles.size()) {
            return below == 0 ? 0 : 100;
        }
        double left = quantiles.get(below - 1);
        return step * (below - 1 + (value - left) / (quantiles.get(below) - left));
    }
}
