package io.vitalog.trainers.clusters;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.Training.Metric;
import java.util.List;

/**
 * What was learnt from a table.
 *
 * @param metrics how well it fits
 * @param notes what a reader of the metrics must know
 */
public record Learnt(ClusterModel model, List<Metric> metrics, List<String> notes) {
    public static final String SILHOUETTE = "silhouette";
    public static final String INERTIA = "inertia";
    public static final String DAVIES_BOULDIN = "daviesBouldin";
}
