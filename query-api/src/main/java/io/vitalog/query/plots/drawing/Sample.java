package io.vitalog.query.plots.drawing;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn.
 *
 * @param source the model in words, such as {@code sessions-yoga/3 · generation 2}
 * @param order how the drawn ones were chosen, such as {@code by insight id}
 * @param counts how many sessions each cluster has now; null when those of the training are drawn
 * @param points the sessions that are drawn: all of them or some
 */
public record Sample(
        FeatureSet kind,
        ClusterModel model,
        String source,
        String order,
        @Nullable Map<String, Long> counts,
        List<Point> points) {
    /**
     * A session.
     *
     * @param cluster the number of its cluster in the model
     * @param values of the features, in the order of the model
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares points
    public record Point(int cluster, double[] values) {}

    List<String> clusters() {
        return model.clusters().stream().map(Cluster::name).toList();
    }

    /** How many sessions the training had. */
    long trained() {
        return model.clusters().stream().mapToLong(Cluster::size).sum();
    }

    /** How many sessions there are, drawn or not. */
    long sessions() {
        long counted = counts == null
                ? trained()
                : counts.values().stream().mapToLong(Long::longValue).sum();
        // The counts may be a moment behind.
        return Math.max(counted, points.size());
    }

    /** The values of one feature in the drawn sessions of a cluster. */
    double[] values(int cluster, int feature) {
        return points.stream()
                .filter(point -> point.cluster() == cluster)
                .mapToDouble(point -> point.values()[feature])
                .toArray();
    }

    /** Which model, and how many of the sessions are drawn. */
    String origin() {
        return sessions() > points.size()
                ? source + " · " + Labels.count(points.size()) + " of " + Labels.sessions(sessions()) + ", " + order
                : source + " · " + Labels.sessions(sessions());
    }
}
