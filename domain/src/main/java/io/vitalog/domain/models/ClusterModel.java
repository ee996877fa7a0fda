package io.vitalog.domain.models;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Centroids in a space of scaled features (K-Means; Lloyd, "Least squares quantization in PCM", 1982).
 *
 * @param featureSet which features of what, such as {@code yoga}
 * @param features in the order of the coordinates
 * @param clusters best first, at least two
 */
public record ClusterModel(
        @Required String featureSet,
        @Required List<Feature> features,
        @Required List<Cluster> clusters) {
    private static final double MOST = 1e12;
    private static final int MOST_FEATURES = 64;
    private static final int MOST_CLUSTERS = 64;
    private static final int MOST_QUANTILES = 1_001;

    /**
     * A feature and its range in the training: what lies beyond, the training has not seen. Its coordinate is
     * {@code (value - min) / (max - min)}, or {@code (value - center) / spread} where the training tells these.
     *
     * @param unit such as {@code min} or {@code %}; {@code 1} for a share
     * @param center in {@code unit}, such as the median
     * @param spread in {@code unit}, such as the interquartile range, above 0
     */
    public record Feature(
            @Required String name,
            @Required String unit,
            @Required double min,
            @Required double max,
            @Nullable Double center,
            @Nullable Double spread) {

        /** Scaled by its range. */
        public Feature(String name, String unit, double min, double max) {
            this(name, unit, min, max, null, null);
        }

        void check(Check check) {
            check.token("name", name)
                    .text("unit", unit, 16)
                    .between("min", min, -MOST, MOST)
                    .between("max", max, -MOST, MOST)
                    .that(min < max, "min of " + name + " must be below max")
                    .between("center", center, -MOST, MOST)
                    .between("spread", spread, 0, MOST)
                    .that(spread == null || spread > 0, "spread of " + name + " must be above 0")
                    .that((center == null) == (spread == null), "center and spread of " + name + " belong together");
        }

        /** The coordinate of a value. */
        public double scaled(double value) {
            return (value - origin()) / step();
        }

        /** The value of a coordinate. */
        public double unscaled(double coordinate) {
            return origin() + coordinate * step();
        }

        private double origin() {
            return center == null ? min : center;
        }

        private double step() {
            return spread == null ? max - min : spread;
        }
    }

    /**
     * A cluster.
     *
     * @param name such as {@code high}; it follows from the centroid
     * @param centroid scaled
     * @param size how many examples of the training belong to it
     * @param quantiles of the measure of its examples: from 0 to 100 percent in even steps, rising
     */
    public record Cluster(
            @Required String name,
            @Required List<Double> centroid,
            @Required int size,
            @Required List<Double> quantiles) {
        void check(Check check) {
            check.token("name", name)
                    .between("size", size, 1, Integer.MAX_VALUE)
                    .that(bounded(centroid), "the centroid must lie within ±" + MOST)
                    .that(bounded(quantiles), "quantiles must lie within ±" + MOST)
                    .that(
                            quantiles.size() >= 2 && quantiles.size() <= MOST_QUANTILES,
                            "quantiles must be 2 to " + MOST_QUANTILES);
        }
    }

    private static boolean bounded(List<Double> values) {
        return values.stream().allMatch(value -> Math.abs(value) <= MOST);
    }

    void check(Check check) {
        check.token("featureSet", featureSet)
                .each("features", features, MOST_FEATURES, Feature::check)
                .each("clusters", clusters, MOST_CLUSTERS, Cluster::check)
                .that(clusters.size() >= 2, "clusters must be at least 2")
                .that(
                        clusters.stream().allMatch(each -> each.centroid().size() == features.size()),
                        "centroids must have a coordinate for each feature");
    }

    /** The coordinates of {@code values}, which are in the order of the features. */
    public double[] scaled(double[] values) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = features.get(i).scaled(values[i]);
        }
        return scaled;
    }

    /** The Euclidean distances of a scaled point to the centroids, in the order of the clusters. */
    public double[] distances(double[] scaled) {
        double[] distances = new double[clusters.size()];
        for (int cluster = 0; cluster < distances.length; cluster++) {
            List<Double> centroid = clusters.get(cluster).centroid();
            double squares = 0;
            for (int i = 0; i < scaled.length; i++) {
                double difference = scaled[i] - centroid.get(i);
                squares += difference * difference;
            }
            distances[cluster] = Math.sqrt(squares);
        }
        return distances;
    }
}
