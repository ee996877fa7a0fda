package io.vitalog.trainers.clusters;

import java.util.Arrays;

/**
 * Lloyd's passes (S. P. Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28, 1982):
 * each point joins its nearest centroid, each centroid moves to the mean of its points. Point after point, so that sums
 * do not depend on the number of cores.
 */
final class Lloyd {
    static final int MOST_PASSES = 300;

    private final Points points;
    private final double[][] centroids;
    private final int[] labels;

    private Lloyd(Points points, double[][] start) {
        this.points = points;
        centroids = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
        labels = new int[points.size()];
        Arrays.fill(labels, -1);
    }

    /** Goes on from {@code start} until no point changes its cluster, or {@link #MOST_PASSES} were made. */
    static Clustering settle(Points points, double[][] start) {
        Lloyd lloyd = new Lloyd(points, start);
        boolean moving = lloyd.assign();
        for (int pass = 0; moving && pass < MOST_PASSES; pass++) {
            lloyd.move();
            moving = lloyd.assign();
        }
        return new Clustering(lloyd.centroids, lloyd.labels, !moving);
    }

    /** Each point with the nearest of {@code centroids}; of equals the first. */
    static Clustering nearest(Points points, double[][] centroids) {
        Lloyd lloyd = new Lloyd(points, centroids);
        lloyd.assign();
        return new Clustering(lloyd.centroids, lloyd.labels, false);
    }

    private boolean assign() {
        boolean changed = false;
        for (int point = 0; point < labels.length; point++) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int cluster = 0; cluster < centroids.length; cluster++) {
                double distance = points.squaredDistance(point, centroids[cluster]);
                if (distance < least) {
                    least = distance;
                    nearest = cluster;
                }
            }
            changed |= labels[point] != nearest;
            labels[point] = nearest;
        }
        return changed;
    }

    private void move() {
        int dimensions = points.dimensions();
        double[][] sums = new double[centroids.length][dimensions];
        int[] sizes = new int[centroids.length];
        for (int point = 0; point < labels.length; point++) {
            int label = labels[point];
            sizes[label]++;
            for (int i = 0; i < dimensions; i++) {
                sums[label][i] += points.coordinate(point, i);
            }
        }
        for (int cluster = 0; cluster < centroids.length; cluster++) {
            centroids[cluster] = sizes[cluster] == 0 ? points.at(farthest()) : divided(sums[cluster], sizes[cluster]);
        }
    }

    /** A cluster that lost all its points begins anew where the fit is worst. */
    private int farthest() {
        int farthest = 0;
        double most = -1;
        for (int point = 0; point < labels.length; point++) {
            double distance = points.squaredDistance(point, centroids[labels[point]]);
            if (distance > most) {
                most = distance;
                farthest = point;
            }
        }
        return farthest;
    }

    private static double[] divided(double[] sums, int size) {
        return Arrays.stream(sums).map(sum -> sum / size).toArray();
    }
}
