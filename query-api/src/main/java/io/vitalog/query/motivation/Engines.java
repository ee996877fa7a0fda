package io.vitalog.query.motivation;

import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.query.models.Models;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.Store;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** The engines of the models in use. */
final class Engines {
    private final Models models;

    Engines(Store store) {
        this.models = new Models(store);
    }

    /** An engine, and the version that it answers by. */
    record Engine(TrainedModel trained, MotivationEngine motivation) {
        static Engine of(TrainedModel trained) {
            return new Engine(trained, new MotivationEngine(Objects.requireNonNull(trained.mixture())));
        }

        /** The levels where plays of this difficulty and duration, in minutes, are compared; the lowest first. */
        List<String> levels(int difficulty, double durationMin) {
            return Objects.requireNonNull(trained.mixture()).cell(difficulty, durationMin).stream()
                    .flatMap(cell -> cell.levels().stream().map(Level::name))
                    .toList();
        }
    }

    /** The engine of a mode; refused when no model of it is in use. */
    Mono<Engine> of(String mode) {
        String model = MotivationEngine.modelOf(Ids.resource(mode));
        return models.newestActivation(model)
                .flatMap(active -> models.version(ModelEvent.versionOf(model, active.version())))
                .filter(trained -> trained.mixture() != null)
                .map(Engine::of)
                .switchIfEmpty(Mono.error(() -> Problem.UNKNOWN_MODEL.because("no model of mode " + mode
                        + " is in use: vitalog train motivation --mode " + mode + " --activate trains one")));
    }
}
