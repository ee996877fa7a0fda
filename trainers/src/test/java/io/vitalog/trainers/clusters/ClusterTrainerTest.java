package io.vitalog.trainers.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.trainers.tables.Table;
import io.vitalog.trainers.tables.TrainingRefused;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterTrainerTest {
    @ParameterizedTest
    @CsvSource({"2,high moderate", "3,high moderate low", "4,level-1 level-2 level-3 level-4"})
    void namesClustersByTheirConsistencyBestFirst(int k, String names) {
        ClusterModel model =
                ClusterTrainer.train(Tables.gathered(400, k, 5), k, 42).model();

        assertThat(model.clusters()).extracting(Cluster::name).containsExactly(names.split(" "));
        assertThat(model.clusters().stream().map(cluster -> consistency(model, cluster)))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(model.clusters().stream().mapToInt(Cluster::size).sum()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "5"})
    void choosesAsManyClustersAsThereAre(int clusters) {
        Learnt learnt = ClusterTrainer.trainChoosing(Tables.gathered(500, clusters, 9), 42);

        assertThat(learnt.model().clusters()).hasSize(clusters);
        assertThat(learnt.notes()).anyMatch(note -> note.startsWith("k chosen by the silhouette of 500 rows: 2 "));
    }

    @Test
    void takesASampleOfManyRowsAndSaysSo() {
        Learnt learnt = ClusterTrainer.train(Tables.gathered(10_001, 2, 3), 2, 42);
        double all = Fit.silhouette(
                points(10_001), IntStream.range(0, 10_001).map(row -> row % 2).toArray());

        assertThat(learnt.notes()).containsExactly("silhouette of 10,000 of 10,001 rows, drawn by the seed");
        assertThat(learnt.metrics().getFirst().value())
                .isCloseTo(all, within(1e-4))
                .isNotEqualTo(all);
    }

    @Test
    void givesAPointAloneInItsClusterASilhouetteOfNought() {
        Table table = Tables.of(0, 0, 0, 1, 1, 1, 9, 9, 9);

        // (1 + (9 - 1) / 9) / 2 would be wrong: by definition 0, and (b - a) / b of the two others
        double first = 1 - 1.0 / 9;
        double second = 1 - 1.0 / 8;
        assertThat(ClusterTrainer.train(table, 2, 42).metrics().getFirst().value())
                .isCloseTo((first + second) / 3, within(1e-12));
    }

    @Test
    void refusesWhatHasNoClusters() {
        assertRefused(Tables.of(), 2, "there is no session with poseAccuracyPercent, durationMin, engagement");
        assertRefused(Tables.of(90, 30, 0.9), 2, "there is one session alone");
        assertRefused(Tables.of(90, 30, 0.9, 90, 30, 0.9, 90, 30, 0.9), 2, "all 3 rows are equal");
        assertRefused(Tables.of(90, 30, 0.9, 80, 20, 0.9), 2, "engagement is 0.9 in each of the 2 rows");
        assertRefused(Tables.of(90, 30, 0.9, 80, Double.NaN, 0.8), 2, "row 2: durationMin is NaN, must be a finite");
        assertRefused(Tables.of(90, Double.POSITIVE_INFINITY, 0.9, 80, 20, 0.8), 2, "row 1: durationMin is Infinity");
        assertRefused(Tables.of(-1e308, 30, 0.9, 1e308, 20, 0.8), 2, "poseAccuracyPercent is Infinity");
        assertRefused(Tables.of(90, 30, 0.9, 80, 20, 0.8, 90, 30, 0.9), 3, "k is 3, but the table has 2 rows that");
        assertRefused(Tables.uniform(9, 1), 1, "k is 1, must be 2 to 64, or auto");
        assertRefused(Tables.uniform(9, 1), 65, "k is 65, must be 2 to 64, or auto");
    }

    @Test
    void findsAsManyClustersAsRowsDiffer() {
        double[] values = new double[3 * 60];
        Arrays.setAll(values, i -> i / 3 % 5 * (1 + i % 3));

        ClusterModel model = ClusterTrainer.train(new Table(FeatureSet.YOGA, values, null, null), 5, 42)
                .model();

        assertThat(model.clusters()).hasSize(5).allMatch(cluster -> cluster.size() == 12);
    }

    @Test
    void beginsAClusterThatStaysEmptyWhereTheFitIsWorst() {
        Points points = points(400);
        double[][] start = {{0, 0, 0}, {Double.NaN, Double.NaN, Double.NaN}};

        Clustering clustering = Lloyd.settle(points, start);

        assertThat(clustering.settled()).isTrue();
        assertThat(clustering.sizes()).containsExactly(200, 200);
    }

    private static Points points(int rows) {
        Table table = Tables.gathered(rows, 2, 3);
        return Points.of(table, Points.scales(table));
    }

    private static double consistency(ClusterModel model, Cluster cluster) {
        return FeatureSet.YOGA.measure(IntStream.range(0, 3)
                .mapToDouble(
                        i -> model.features().get(i).unscaled(cluster.centroid().get(i)))
                .toArray());
    }

    private static void assertRefused(Table table, int k, String cause) {
        assertThatThrownBy(() -> ClusterTrainer.train(table, k, 42))
                .isInstanceOf(TrainingRefused.class)
                .hasMessageContaining(cause)
                .hasMessageNotContaining("\n");
    }
}
