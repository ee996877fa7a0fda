package io.vitalog.query.plots;

import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.query.generations.Served;
import java.util.List;
import java.util.Map;

/**
 * What is drawn.
 *
 * @param tallies of all sessions, by cluster
 * @param points the sessions that are drawn, by insight id: all of them or the first, which are as good as drawn by lot
 *     because ids are digests
 */
record Sample(Served by, Map<String, ClusterTally> tallies, List<Point> points) {

    /**
     * A session.
     *
     * @param cluster the number of its cluster in the model
     * @param values of the features, in the order of the model
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares points
    record Point(int cluster, double[] values) {}

    ClusterModel model() {
        return by.clusters();
    }

    List<String> clusters() {
        return model().clusters().stream().map(Cluster::name).toList();
    }

    /** How many sessions there are, drawn or not. */
    long sessions() {
        long counted = tallies.values().stream().mapToLong(ClusterTally::count).sum();
        // The tallies may be a moment behind.
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
        String model = by.model().modelId() + " · generation " + by.serving().generation() + " · ";
        return sessions() > points.size()
                ? model + Labels.count(points.size()) + " of " + Labels.sessions(sessions()) + ", by insight id"
                : model + Labels.sessions(sessions());
    }
}
