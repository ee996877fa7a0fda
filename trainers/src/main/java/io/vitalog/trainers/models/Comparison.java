package io.vitalog.trainers.models;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.trainers.clusters.Labels;
import io.vitalog.trainers.tables.Table;

/**
 * How two versions sort the same sessions.
 *
 * @param rows how many sessions both were asked of
 * @param moved how many are in a cluster of another name
 */
public record Comparison(int rows, int moved) {

    public static Comparison of(ClusterModel one, ClusterModel other, Table table) {
        int[] before = Labels.of(one, table);
        int[] after = Labels.of(other, table);
        int moved = 0;
        for (int row = 0; row < before.length; row++) {
            String name = one.clusters().get(before[row]).name();
            moved += name.equals(other.clusters().get(after[row]).name()) ? 0 : 1;
        }
        return new Comparison(before.length, moved);
    }

    /** 0 to 1; NaN when there are no sessions. */
    public double share() {
        return (double) moved / rows;
    }
}
