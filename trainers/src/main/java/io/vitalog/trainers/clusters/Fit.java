package io.vitalog.trainers.clusters;

import java.util.stream.IntStream;

/** How well clusters fit their points. */
final class Fit {
    private Fit() {}

    /**
     * The mean silhouette of the points (P. J. Rousseeuw, "Silhouettes: a graphical aid to the interpretation and
     * validation of cluster analysis", Journal of Computational and Applied Mathematics 20, 1987): -1 to 1; a point
     * alone in its cluster counts 0. NaN when all points are in one cluster. Takes time by the square of the points.
     */
    static double silhouette(Points points, int[] labels, int k) {
        int[] sizes = new Clustering(new double[k][], labels, false).sizes();
        double[] each = new double[labels.length];
        // Each point's sum is made by one core and all are added in their order: the same bits on any number of cores.
        IntStream.range(0, labels.length)
                .parallel()
                .forEach(point -> each[point] = silhouette(points, point, labels, sizes));
        double sum = 0;
        for (double one : each) {
            sum += one;
        }
        return sum / labels.length;
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

    private static double silhouette(Points points, int point, int[] labels, int[] sizes) {
        int own = labels[point];
        double[] sums = new double[sizes.length];
        for (int other = 0; other < labels.length; other++) {
            sums[labels[other]] += points.distance(point, other);
        }
        double next = Double.NaN;
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            double mean = sums[cluster] / sizes[cluster];
            if (cluster != own && sizes[cluster] > 0 && !(mean >= next)) {
                next = mean;
            }
        }
        double within = sums[own] / (sizes[own] - 1);
        double most = Math.max(within, next);
        return sizes[own] == 1 || most == 0 ? 0 : (next - within) / most;
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
