package io.vitalog.trainers.clusters;

import java.util.concurrent.ForkJoinPool;
import smile.clustering.KMeans;
import smile.math.MathEx;

/**
 * Where K-Means begins: Smile's, from several seeds of k-means++ (D. Arthur and S. Vassilvitskii, "k-means++: the
 * advantages of careful seeding", SODA 2007), the one that fits best.
 */
final class Starts {
    static final int RESTARTS = 10;

    private static final int MOST_PASSES = 100;
    /** Of the squared distances to the mean: what less is gained by a pass, our own passes gain. */
    private static final double TOLERANCE = 1e-6;

    private Starts() {}

    /** The centroids of the best start, of which the same points, k and seed give the same. */
    static double[][] best(Points points, int k, long seed) {
        // Smile adds up in parallel, and its generator belongs to a thread: one worker sums in one order and draws
        // alone.
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            return alone.submit(() -> drawn(points, k, seed)).join();
        }
    }

    private static double[][] drawn(Points points, int k, long seed) {
        double[][] rows = points.asRows();
        double tolerance = TOLERANCE * spread(points);
        double[][] best = new double[0][];
        double least = Double.POSITIVE_INFINITY;
        MathEx.setSeed(seed);
        for (int restart = 0; restart < RESTARTS; restart++) {
            double[][] centroids = KMeans.lloyd(rows, k, MOST_PASSES, tolerance).centroids;
            double inertia = Lloyd.nearest(points, centroids).inertia(points);
            if (best.length == 0 || inertia < least) {
                least = inertia;
                best = centroids;
            }
        }
        return best;
    }

    private static double spread(Points points) {
        double[] mean = new double[points.dimensions()];
        for (int point = 0; point < points.size(); point++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += points.coordinate(point, i) / points.size();
            }
        }
        double spread = 0;
        for (int point = 0; point < points.size(); point++) {
            spread += points.squaredDistance(point, mean);
        }
        return spread;
    }
}
