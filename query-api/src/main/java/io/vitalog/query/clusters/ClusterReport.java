package io.vitalog.query.clusters;

import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as it is now, beside the training.
 *
 * @param sessions how many belong to it
 * @param share of all sessions of its kind, 0 to 1; absent where there are none
 * @param drift how far the mean of its sessions lies from the centroid: Euclidean distance in the scaled space; absent
 *     without sessions
 * @param features in the order of the model
 * @param trained what the training had
 */
public record ClusterReport(
        String cluster,
        long sessions,
        @Nullable Double share,
        @Nullable Double drift,
        List<FeatureReport> features,
        Trained trained) {
    private static final double STEPS = 1e6;

    /**
     * A feature in its unit.
     *
     * @param mean over the sessions of the cluster; absent without sessions
     * @param deviation the standard deviation over them
     * @param trainedMean the centroid's
     */
    public record FeatureReport(
            String name,
            String unit,
            @Nullable Double mean,
            @Nullable Double deviation,
            double trainedMean) {}

    /** How many sessions of the training belonged to it, and which share of all. */
    public record Trained(int sessions, double share) {}

    /** The clusters of a model, best first, by what is tallied of each by name. */
    static List<ClusterReport> of(ClusterModel model, Map<String, ClusterTally> tallies) {
        long sessions = tallies.values().stream().mapToLong(ClusterTally::count).sum();
        int examples = model.clusters().stream().mapToInt(Cluster::size).sum();
        return model.clusters().stream()
                .map(cluster -> {
                    ClusterTally tally = tallies.get(cluster.name());
                    long count = tally == null ? 0 : tally.count();
                    return new ClusterReport(
                            cluster.name(),
                            count,
                            sessions == 0 ? null : rounded((double) count / sessions),
                            tally == null || count == 0 ? null : rounded(drift(cluster, tally)),
                            features(model, cluster, count == 0 ? null : tally),
                            new Trained(cluster.size(), rounded((double) cluster.size() / examples)));
                })
                .toList();
    }

    private static double drift(Cluster cluster, ClusterTally tally) {
        double squares = 0;
        for (int i = 0; i < cluster.centroid().size(); i++) {
            double difference = tally.mean(i) - cluster.centroid().get(i);
            squares += difference * difference;
        }
        return Math.sqrt(squares);
    }

    private static List<FeatureReport> features(ClusterModel model, Cluster cluster, @Nullable ClusterTally tally) {
        List<FeatureReport> features = new ArrayList<>();
        for (int i = 0; i < model.features().size(); i++) {
            Feature feature = model.features().get(i);
            features.add(new FeatureReport(
                    feature.name(),
                    feature.unit(),
                    tally == null ? null : rounded(feature.unscaled(tally.mean(i))),
                    tally == null ? null : rounded(tally.deviation(i) * (feature.max() - feature.min())),
                    rounded(feature.unscaled(cluster.centroid().get(i)))));
        }
        return features;
    }

    private static double rounded(double value) {
        return Math.rint(value * STEPS) / STEPS;
    }
}
