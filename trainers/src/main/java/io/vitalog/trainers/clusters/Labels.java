package io.vitalog.trainers.clusters;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.trainers.tables.Table;

/** In which clusters a model puts rows: by the code that scores sessions. */
public final class Labels {
    private Labels() {}

    /** The number of the cluster of each row. */
    public static int[] of(ClusterModel model, Table table) {
        return of(model, Points.of(table, model.features()));
    }

    /** The number of the nearest centroid of each point; of equals the first. */
    static int[] of(ClusterModel model, Points points) {
        int[] labels = new int[points.size()];
        for (int point = 0; point < labels.length; point++) {
            double[] distances = model.distances(points.at(point));
            for (int cluster = 1; cluster < distances.length; cluster++) {
                labels[point] = distances[cluster] < distances[labels[point]] ? cluster : labels[point];
            }
        }
        return labels;
    }
}
