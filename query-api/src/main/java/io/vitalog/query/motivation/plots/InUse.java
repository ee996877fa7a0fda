package io.vitalog.query.motivation.plots;

import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.query.models.Models;
import io.vitalog.query.plots.levels.Levels;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.Store;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** A model of levels that is in use. */
record InUse(String modelId, MixtureModel mixture) {

    /** The one of a mode; refused when there is none. */
    static Mono<InUse> of(Store store, String mode) {
        Models models = new Models(store);
        String model = MotivationEngine.modelOf(Ids.resource(mode));
        return models.newestActivation(model)
                .flatMap(active -> models.version(ModelEvent.versionOf(model, active.version())))
                .filter(trained -> trained.mixture() != null)
                .map(trained -> new InUse(trained.modelId(), Objects.requireNonNull(trained.mixture())))
                .switchIfEmpty(
                        Mono.error(() -> Problem.UNKNOWN_MODEL.because("no model of mode " + mode + " is in use")));
    }

    /** The levels where plays of this difficulty and duration, in minutes, are compared. */
    Levels levels(int difficulty, double durationMin) {
        return mixture.cell(difficulty, durationMin)
                .map(cell -> new Levels(modelId, mixture.mode(), cell))
                .orElseThrow(() -> Problem.UNKNOWN_PLOT.because(modelId + " has no cell of such plays"));
    }
}
