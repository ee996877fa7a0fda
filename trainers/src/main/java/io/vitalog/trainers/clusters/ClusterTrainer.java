package io.vitalog.trainers.clusters;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.Training.Metric;
import io.vitalog.trainers.tables.Table;
import io.vitalog.trainers.tables.TrainingRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Learns clusters from a table. */
public final class ClusterTrainer {
    public static final int FEWEST_CLUSTERS = 2;
    public static final int MOST_CLUSTERS = 64;

    /** The most that are tried where the trainer chooses how many. */
    public static final int MOST_TRIED = 8;

    /** The silhouette takes time by the square of the rows: of more than these, some are drawn. */
    public static final int SILHOUETTE_ROWS = 10_000;

    /** Of more rows than these, some are drawn to find where to start; then all rows count. */
    static final int START_ROWS = 100_000;

    private final Table table;
    private final long seed;
    private final List<Feature> scales;
    private final Points points;
    private final List<String> notes = new ArrayList<>();

    private ClusterTrainer(Table table, long seed) {
        this.table = table;
        this.seed = seed;
        scales = Points.scales(table);
        points = Points.of(table, scales);
    }

    /**
     * {@code k} clusters.
     *
     * @throws TrainingRefused if the table has none, or not as many
     */
    public static Learnt train(Table table, int k, long seed) {
        if (k < FEWEST_CLUSTERS || k > MOST_CLUSTERS) {
            throw new TrainingRefused(
                    "k is " + k + ", must be " + FEWEST_CLUSTERS + " to " + MOST_CLUSTERS + ", or auto");
        }
        ClusterTrainer trainer = new ClusterTrainer(table, seed);
        trainer.requireDistinct(k);
        Clustering clustering = trainer.clustered(k);
        return trainer.learnt(clustering, trainer.silhouette(clustering));
    }

    /**
     * As many clusters as give the greatest silhouette, 2 to {@link #MOST_TRIED}; of equals the fewest.
     *
     * @throws TrainingRefused if the table has no clusters
     */
    public static Learnt trainChoosing(Table table, long seed) {
        ClusterTrainer trainer = new ClusterTrainer(table, seed);
        Clustering clustering = trainer.clustered(trainer.chosen());
        return trainer.learnt(clustering, trainer.silhouette(clustering));
    }

    /**
     * The mean silhouette of the rows of {@code table} in the clusters that {@code model} puts them in, of at most
     * {@link #SILHOUETTE_ROWS} drawn by the seed; NaN when they are all in one.
     */
    public static double silhouette(ClusterModel model, Table table, long seed) {
        Points points = Points.of(table, model.features());
        int[] labels = Labels.of(model, points);
        return silhouette(points, labels, seed);
    }

    private Clustering clustered(int k) {
        Points some = points.only(Sample.of(points.size(), START_ROWS, seed));
        return Lloyd.settle(points, Starts.best(some, k, seed));
    }

    /** Tried on the rows of which the silhouette is taken: each k on all of a million would take minutes. */
    private int chosen() {
        Points some = points.only(Sample.of(points.size(), SILHOUETTE_ROWS, seed));
        int most = Math.min(MOST_TRIED, some.distinct(MOST_TRIED));
        List<String> tried = new ArrayList<>();
        int best = FEWEST_CLUSTERS;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int k = FEWEST_CLUSTERS; k <= most; k++) {
            int[] labels = Lloyd.settle(some, Starts.best(some, k, seed)).labels();
            double silhouette = Fit.silhouette(some, labels);
            tried.add(k + String.format(Locale.ROOT, " %.4f", silhouette));
            if (silhouette > greatest) {
                best = k;
                greatest = silhouette;
            }
        }
        notes.add("k chosen by the silhouette of " + some.size() + " rows: " + String.join(", ", tried));
        return best;
    }

    private void requireDistinct(int k) {
        int distinct = points.distinct(k);
        if (distinct < k) {
            throw new TrainingRefused(
                    "k is " + k + ", but the table has " + distinct + " rows that differ: k must be at most that");
        }
    }

    private Learnt learnt(Clustering clustering, double silhouette) {
        ClusterModel model = Named.of(table, scales, points, clustering);
        List<Metric> metrics = new ArrayList<>();
        if (Double.isNaN(silhouette)) {
            notes.add("silhouette not measured: the rows drawn are all in one cluster");
        } else {
            metrics.add(new Metric(Learnt.SILHOUETTE, silhouette));
        }
        metrics.add(new Metric(Learnt.INERTIA, clustering.inertia(points)));
        metrics.add(new Metric(Learnt.DAVIES_BOULDIN, Fit.daviesBouldin(points, clustering)));
        tellOfSampling();
        if (!clustering.settled()) {
            notes.add("stopped after " + Lloyd.MOST_PASSES + " passes, before the last row had settled");
        }
        return new Learnt(model, metrics, List.copyOf(notes));
    }

    private void tellOfSampling() {
        int rows = points.size();
        notes.add(
                rows <= SILHOUETTE_ROWS
                        ? "silhouette of all rows"
                        : String.format(
                                Locale.ROOT,
                                "silhouette of %,d of %,d rows, drawn by the seed",
                                SILHOUETTE_ROWS,
                                rows));
        if (rows > START_ROWS) {
            notes.add(String.format(
                    Locale.ROOT, "started from %,d of %,d rows, drawn by the seed; then all rows", START_ROWS, rows));
        }
    }

    private double silhouette(Clustering clustering) {
        return silhouette(points, clustering.labels(), seed);
    }

    private static double silhouette(Points points, int[] labels, long seed) {
        int[] chosen = Sample.of(points.size(), SILHOUETTE_ROWS, seed);
        int[] some = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            some[i] = labels[chosen[i]];
        }
        return Fit.silhouette(points.only(chosen), some);
    }
}
