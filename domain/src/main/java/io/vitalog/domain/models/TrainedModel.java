package io.vitalog.domain.models;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a version that was trained.
 *
 * @param modelId name and version, such as {@code sessions-yoga/3}
 * @param digest of the parameters: equal for equal ones
 * @param clusters the parameters of a model that sorts sessions into clusters
 * @param mixture the parameters of a model of the levels of players
 */
public record TrainedModel(
        String modelId,
        String model,
        int version,
        Instant trainedAt,
        String digest,
        Training training,
        @Nullable ClusterModel clusters,
        @Nullable MixtureModel mixture) {

    public static TrainedModel of(Occurrence event, ModelTrained fact) {
        return new TrainedModel(
                ModelEvent.versionOf(fact.model(), fact.version()),
                fact.model(),
                fact.version(),
                event.time(),
                fact.digest(),
                fact.training(),
                fact.clusters(),
                fact.mixture());
    }
}
