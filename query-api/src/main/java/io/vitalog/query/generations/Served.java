package io.vitalog.query.generations;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.query.models.Models;
import io.vitalog.query.problems.Problem;
import reactor.core.publisher.Mono;

/** A generation that serves, with the model that it was scored by. */
public record Served(Serving serving, TrainedModel model, ClusterModel clusters) {

    /** Reads the model; refused with {@code not-yet} while insights are known that it has given and it is not. */
    public static Mono<Served> of(Serving serving, Models models) {
        return models.version(serving.modelId())
                .<Served>handle((model, found) -> {
                    ClusterModel clusters = model.clusters();
                    if (clusters != null) {
                        found.next(new Served(serving, model, clusters));
                    }
                })
                .switchIfEmpty(Mono.error(() ->
                        Problem.NOT_YET.because("the model " + serving.modelId() + " has not arrived yet: ask again")));
    }
}
