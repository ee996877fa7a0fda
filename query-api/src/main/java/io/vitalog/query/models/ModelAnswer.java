package io.vitalog.query.models;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vitalog.domain.models.Activation;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.models.Training.Metric;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms in which models go out. */
final class ModelAnswer {
    private ModelAnswer() {}

    /**
     * A version in a list.
     *
     * @param active whether it is in use
     * @param rows how many examples it was trained on
     */
    @Schema(name = "ModelInList")
    record Brief(
            String modelId,
            String model,
            int version,
            boolean active,
            Instant trainedAt,
            String digest,
            int rows,
            List<Metric> metrics) {
        static Brief of(TrainedModel trained, boolean active) {
            return new Brief(
                    trained.modelId(),
                    trained.model(),
                    trained.version(),
                    active,
                    trained.trainedAt(),
                    trained.digest(),
                    trained.training().rows(),
                    trained.training().metrics());
        }
    }

    /** A page of versions. */
    @Schema(name = "ModelPage")
    record ModelPage(List<Brief> items, @Nullable String next) {}

    /**
     * A version with everything that is known of it.
     *
     * @param active whether it is in use
     * @param activations of this version, newest first
     */
    @Schema(name = "Model")
    record Whole(
            String modelId,
            String model,
            int version,
            boolean active,
            List<Activation> activations,
            Instant trainedAt,
            String digest,
            Training training,
            @Nullable ClusterModel clusters,
            @Nullable MixtureModel mixture) {
        /** {@code activations} of every version of the model, newest first. */
        static Whole of(TrainedModel trained, List<Activation> activations) {
            return new Whole(
                    trained.modelId(),
                    trained.model(),
                    trained.version(),
                    !activations.isEmpty() && activations.getFirst().version() == trained.version(),
                    activations.stream()
                            .filter(each -> each.version() == trained.version())
                            .toList(),
                    trained.trainedAt(),
                    trained.digest(),
                    trained.training(),
                    trained.clusters(),
                    trained.mixture());
        }
    }
}
