package io.vitalog.trainers.clusters;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.trainers.tables.Percentiles;
import io.vitalog.trainers.tables.Table;
import io.vitalog.trainers.tables.TrainingRefused;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives clusters an order and names that follow from their centroids, so that neither flips between trainings. */
final class Named {

    private Named() {}

    /** The model of a clustering: the cluster whose centroid has the greatest measure first. */
    static ClusterModel of(Table table, List<Feature> scales, Points points, Clustering clustering) {
        double[][] centroids = Arrays.stream(clustering.centroids())
                .sorted(Comparator.comparingDouble((double[] centroid) -> -measure(table, scales, centroid))
                        .thenComparing(Comparator.comparing((double[] centroid) -> centroid, Arrays::compare)
                                .reversed()))
                .toArray(double[][]::new);
        String set = table.features().text();
        ClusterModel bare = new ClusterModel(
                set,
                scales,
                Arrays.stream(centroids)
                        .map(centroid -> new Cluster("unnamed", boxed(centroid), 1, List.of()))
                        .toList());
        int[] labels = Labels.of(bare, points);
        return new ClusterModel(
                set,
                scales,
                IntStream.range(0, centroids.length)
                        .mapToObj(cluster -> cluster(cluster, centroids, labels, table))
                        .toList());
    }

    private static Cluster cluster(int cluster, double[][] centroids, int[] labels, Table table) {
        double[] measures = IntStream.range(0, labels.length)
                .filter(row -> labels[row] == cluster)
                .mapToDouble(row -> table.features().measure(table.row(row)))
                .sorted()
                .toArray();
        if (measures.length == 0) {
            throw new TrainingRefused(
                    "k is " + centroids.length + ", but a cluster stays empty: the table has fewer clusters than that");
        }
        return new Cluster(
                name(cluster, centroids.length), boxed(centroids[cluster]), measures.length, Percentiles.of(measures));
    }

    private static double measure(Table table, List<Feature> scales, double[] centroid) {
        double[] values = new double[centroid.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = scales.get(i).unscaled(centroid[i]);
        }
        return table.features().measure(values);
    }

    private static String name(int cluster, int clusters) {
        return clusters <= 3 ? List.of("high", "moderate", "low").get(cluster) : "level-" + (cluster + 1);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
