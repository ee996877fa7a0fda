package io.vitalog.query.clusters;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.Activation;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.models.Training.Metric;
import io.vitalog.query.generations.Served;
import io.vitalog.query.generations.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of answers about clusters. */
final class ClustersAnswer {
    private ClustersAnswer() {}

    /** Kinds and their clusters. */
    @Schema(name = "Clusters")
    record Clusters(List<OfKind> items) {}

    /**
     * The clusters of a kind.
     *
     * @param sessions how many are scored
     * @param clusters best first
     */
    @Schema(name = "KindClusters")
    record OfKind(String kind, String modelId, int generation, long sessions, List<ClusterReport> clusters) {
        static OfKind of(Served served, List<ClusterReport> clusters) {
            return new OfKind(
                    served.serving().kind().text(),
                    served.serving().modelId(),
                    served.serving().generation(),
                    clusters.stream().mapToLong(ClusterReport::sessions).sum(),
                    clusters);
        }
    }

    /** Kinds in short. */
    @Schema(name = "InsightSummaries")
    record Summaries(List<Summary> items) {}

    /**
     * A kind in short.
     *
     * @param sessions how many are scored
     * @param serving what answers come from; absent before the first model was activated and had caught up
     * @param computing a newer generation that is not complete yet
     */
    @Schema(name = "InsightSummary")
    record Summary(
            String kind,
            long sessions,
            @Nullable InUse serving,
            @Nullable Computing computing) {}

    /**
     * A model in use.
     *
     * @param since when it was activated
     * @param metrics of its training, {@code silhouette} among them
     * @param notes what a reader of the metrics must know
     */
    @Schema(name = "ModelInUse")
    record InUse(
            String modelId,
            int generation,
            @Nullable Instant since,
            String digest,
            Instant trainedAt,
            int rows,
            List<Metric> metrics,
            @Nullable List<String> notes) {
        static InUse of(Served served, @Nullable Activation activation) {
            TrainedModel model = served.model();
            return new InUse(
                    model.modelId(),
                    served.serving().generation(),
                    activation == null ? null : activation.activatedAt(),
                    model.digest(),
                    model.trainedAt(),
                    model.training().rows(),
                    model.training().metrics(),
                    model.training().notes());
        }
    }

    /**
     * A generation on its way.
     *
     * @param done how many partitions are scored, their past too
     * @param partitions how many there are; absent before the first says so
     */
    @Schema(name = "ComputedGeneration")
    record Computing(
            String modelId,
            int generation,
            int done,
            @Nullable Integer partitions) {
        /** What is on its way, as partitions say or, before any does, the activation; null when nothing is. */
        static @Nullable Computing of(FeatureSet kind, Standing standing, @Nullable Activation activation) {
            int serving = standing.serving() == null ? 0 : standing.serving().generation();
            Standing.Progress newest = standing.newest();
            String model = kind.model() + "/";
            if (activation != null
                    && activation.ordinal() > serving
                    && (newest == null || newest.generation() < activation.ordinal())) {
                Integer partitions = newest == null ? null : (Integer) newest.partitions();
                return new Computing(model + activation.version(), activation.ordinal(), 0, partitions);
            }
            return newest == null || newest.generation() <= serving
                    ? null
                    : new Computing(model + newest.version(), newest.generation(), newest.done(), newest.partitions());
        }
    }
}
