package io.vitalog.domain.models;

/**
 * How well points lie in their clusters (Rousseeuw, "Silhouettes: a graphical aid to the interpretation and validation
 * of cluster analysis", J. Comput. Appl. Math. 20, 1987).
 */
public final class Silhouette {
    private Silhouette() {}

    /**
     * The width of each point: {@code (b - a) / max(a, b)}, where {@code a} is its mean Euclidean distance to the other
     * points of its cluster and {@code b} the least mean distance to those of another one. From -1 to 1; 0 for a point
     * alone in its cluster. The time grows with the square of the points, the memory with points × clusters.
     *
     * @param points one row each, of equal length
     * @param clusters of each point, from 0
     * @throws IllegalArgumentException if the points are of fewer than two clusters
     */
    public static double[] widths(double[][] points, int[] clusters) {
        int[] sizes = sizes(clusters);
        double[][] sums = sums(points, clusters, sizes.length);
        double[] widths = new double[points.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = sizes[clusters[i]] == 1 ? 0 : width(sums[i], sizes, clusters[i]);
        }
        return widths;
    }

    /** The mean of the widths; NaN of none. */
    public static double mean(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum / widths.length;
    }

    private static int[] sizes(int[] clusters) {
        int most = -1;
        for (int cluster : clusters) {
            most = Math.max(most, cluster);
        }
        int[] sizes = new int[most + 1];
        int inhabited = 0;
        for (int cluster : clusters) {
            inhabited += sizes[cluster]++ == 0 ? 1 : 0;
        }
        if (inhabited < 2) {
            throw new IllegalArgumentException("a silhouette needs points of two clusters, there are " + inhabited);
        }
        return sizes;
    }

    /** The distances of each point to those of each cluster, added up. */
    private static double[][] sums(double[][] points, int[] clusters, int count) {
        double[][] sums = new double[points.length][count];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                double distance = distance(points[i], points[j]);
                sums[i][clusters[j]] += distance;
                sums[j][clusters[i]] += distance;
            }
        }
        return sums;
    }

    private static double width(double[] sums, int[] sizes, int own) {
        double a = sums[own] / (sizes[own] - 1);
        double b = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            if (cluster != own && sizes[cluster] > 0) {
                b = Math.min(b, sums[cluster] / sizes[cluster]);
            }
        }
        double greater = Math.max(a, b);
        return greater == 0 ? 0 : (b - a) / greater;
    }

    private static double distance(double[] one, double[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = one[i] - other[i];
            squares += difference * difference;
        }
        return Math.sqrt(squares);
    }
}
