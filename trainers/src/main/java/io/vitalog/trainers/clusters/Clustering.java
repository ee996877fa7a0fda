package io.vitalog.trainers.clusters;

/** Points in clusters: where the centroids are, and to which of them each point belongs. */
final class Clustering {
    private final double[][] centroids;
    private final int[] labels;
    private final boolean settled;

    /**
     * Points in clusters.
     *
     * @param settled whether nothing would change any more
     */
    Clustering(double[][] centroids, int[] labels, boolean settled) {
        this.centroids = centroids;
        this.labels = labels;
        this.settled = settled;
    }

    int k() {
        return centroids.length;
    }

    double[][] centroids() {
        return centroids;
    }

    int[] labels() {
        return labels;
    }

    boolean settled() {
        return settled;
    }

    int[] sizes() {
        int[] sizes = new int[centroids.length];
        for (int label : labels) {
            sizes[label]++;
        }
        return sizes;
    }

    /** The sum of the squared distances of all points to their centroids. */
    double inertia(Points points) {
        double sum = 0;
        for (int point = 0; point < labels.length; point++) {
            sum += points.squaredDistance(point, centroids[labels[point]]);
        }
        return sum;
    }
}
