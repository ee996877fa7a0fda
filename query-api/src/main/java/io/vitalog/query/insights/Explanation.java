package io.vitalog.query.insights;

import io.vitalog.domain.insights.FeatureSet.Measure;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.insights.Insight.Place;
import io.vitalog.domain.insights.Score;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.query.generations.Served;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an insight follows from a session and a model.
 *
 * @param model that says so
 * @param features in the order of the model's coordinates
 * @param measure by which sessions of a cluster are compared
 * @param clusters best first
 * @param event the record of the log that the insight follows from
 */
public record Explanation(
        ModelUsed model,
        List<FeatureUsed> features,
        MeasureUsed measure,
        List<ClusterSeen> clusters,
        @Nullable Place event) {
    private static final double STEPS = 1e6;

    /** Which version, and the digest of its parameters. */
    public record ModelUsed(
            String modelId, String model, int version, int generation, String digest, Instant trainedAt) {}

    /**
     * A coordinate.
     *
     * @param min in the training
     * @param max in the training
     * @param scaled {@code (value - min) / (max - min)}
     */
    public record FeatureUsed(String name, String unit, double value, double min, double max, double scaled) {}

    /** What a cluster's sessions are compared by, and its value here. */
    public record MeasureUsed(String name, String unit, double value) {}

    /**
     * The session seen from a cluster.
     *
     * @param centroid scaled
     * @param distance to it, in the scaled space
     * @param percentile that the measure has among the training's sessions of the cluster
     */
    public record ClusterSeen(String cluster, List<Double> centroid, double distance, double percentile) {}

    static Explanation of(Insight insight, Served by) {
        ClusterModel model = by.clusters();
        double[] values = model.features().stream()
                .mapToDouble(feature -> value(insight, feature))
                .toArray();
        double[] scaled = model.scaled(values);
        Measure measure = by.serving().kind().measure();
        return new Explanation(
                new ModelUsed(
                        by.model().modelId(),
                        by.model().model(),
                        by.model().version(),
                        insight.generation(),
                        by.model().digest(),
                        by.model().trainedAt()),
                features(model, values, scaled),
                new MeasureUsed(measure.name(), measure.unit(), insight.value()),
                clusters(model, scaled, insight.value()),
                insight.event());
    }

    private static List<FeatureUsed> features(ClusterModel model, double[] values, double[] scaled) {
        List<FeatureUsed> features = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Feature feature = model.features().get(i);
            features.add(new FeatureUsed(
                    feature.name(), feature.unit(), values[i], feature.min(), feature.max(), rounded(scaled[i])));
        }
        return features;
    }

    private static List<ClusterSeen> clusters(ClusterModel model, double[] scaled, double measure) {
        double[] distances = model.distances(scaled);
        List<ClusterSeen> clusters = new ArrayList<>();
        for (int i = 0; i < distances.length; i++) {
            Cluster cluster = model.clusters().get(i);
            clusters.add(new ClusterSeen(
                    cluster.name(),
                    cluster.centroid(),
                    rounded(distances[i]),
                    rounded(Score.percentile(cluster.quantiles(), measure))));
        }
        return clusters;
    }

    private static double value(Insight insight, Feature feature) {
        return Objects.requireNonNull(insight.features().get(feature.name()), feature.name());
    }

    private static double rounded(double value) {
        return Math.rint(value * STEPS) / STEPS;
    }
}
