package io.vitalog.trainers.clusters;

import io.vitalog.domain.models.Silhouette;
import java.util.stream.IntStream;

/** How well clusters fit their points. */
final class Fit {
    private Fit() {}

    /** The mean {@link Silhouette} of the points; NaN when all of them are in one cluster. */
    static double silhouette(Points points, int[] labels) {
        boolean oneCluster = IntStream.of(labels).distinct().count() < 2;
        return oneCluster ? Double.NaN : Silhouette.mean(Silhouette.widths(points.asRows(), labels));
    }

    /**
     * The mean over the clusters of the worst ratio of spreads to distance (D. L. Davies and D. W. Bouldin, "A cluster
     * separation measure", IEEE Transactions on Pattern Analysis and Machine Intelligence 1, 1979): from 0, the less
     * the better.
     */
    static double daviesBouldin(Points points, Clustering clustering) {
        double[] spreads = spreads(points, clustering);
        double[][] centroids = clustering.centroids();
        double sum = 0;
        for (int one = 0; one < centroids.length; one++) {
            double worst = 0;
            for (int other = 0; other < centroids.length; other++) {
                double distance = Math.sqrt(squaredDistance(centroids[one], centroids[other]));
                worst = other == one ? worst : Math.max(worst, (spreads[one] + spreads[other]) / distance);
            }
            sum += worst;
        }
        return sum / centroids.length;
    }

    private static double[] spreads(Points points, Clustering clustering) {
        double[] spreads = new double[clustering.k()];
        int[] sizes = clustering.sizes();
        int[] labels = clustering.labels();
        for (int point = 0; point < labels.length; point++) {
            int label = labels[point];
            spreads[label] += Math.sqrt(points.squaredDistance(point, clustering.centroids()[label])) / sizes[label];
        }
        return spreads;
    }

    private static double squaredDistance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }
}
