package io.vitalog.query.motivation.engines;

import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.motivation.Analysis.Compared;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.domain.motivation.levels.LevelScores;
import io.vitalog.domain.motivation.levels.LiveStandard;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.motivation.levels.Standard;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.generations.Generations;
import io.vitalog.query.generations.Standing;
import io.vitalog.query.models.Models;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The engines of the models in use, with the scores of all plays so far. Until the past is judged by a model that was
 * put to use, the one before it answers; until any is done, the newest with the scores of its training.
 */
public final class Engines {
    private static final BsonDocument BY_ID = new BsonDocument("_id", new BsonInt32(1));
    /** A model has at most 256 cells of 16 levels. */
    private static final int MOST_LEVELS = 4_096;

    private final Store store;
    private final Models models;

    public Engines(Store store) {
        this.store = store;
        this.models = new Models(store);
    }

    /** An engine, and the version that it answers by. */
    public record Engine(TrainedModel trained, Standard standard, MotivationEngine motivation) {
        static Engine of(TrainedModel trained, Standard standard) {
            return new Engine(
                    trained, standard, new MotivationEngine(Objects.requireNonNull(trained.mixture()), standard));
        }

        public MixtureModel mixture() {
            return Objects.requireNonNull(trained.mixture());
        }

        /** The levels where plays of this difficulty and duration, in minutes, are compared; the lowest first. */
        public List<String> levels(int difficulty, double durationMin) {
            return mixture().cell(difficulty, durationMin).stream()
                    .flatMap(cell -> cell.levels().stream().map(Level::name))
                    .toList();
        }

        /** The plays so far by which a level's targets are set; null for those of the training. */
        public @Nullable Compared compared(Performance play, int rank) {
            return mixture()
                    .cell(play.difficulty(), play.durationMin())
                    .map(cell -> Compared.with(standard.of(cell, rank)))
                    .orElse(null);
        }
    }

    /** The engine of a mode; refused when no model of it is in use. */
    public Mono<Engine> of(String mode) {
        String model = MotivationEngine.modelOf(Ids.resource(mode));
        return Generations.standing(store, ReadModel.LEVEL_GENERATIONS, mode)
                .mapNotNull(Standing::serving)
                .flatMap(serving -> version(model, serving.version())
                        .zipWith(scores(mode, serving.generation()), (trained, scores) -> Engine.of(trained, scores)))
                .switchIfEmpty(Mono.defer(() -> models.newestActivation(model)
                        .flatMap(active -> version(model, active.version()))
                        .map(trained -> Engine.of(trained, Standard.TRAINING))))
                .switchIfEmpty(Mono.error(() -> Problem.UNKNOWN_MODEL.because("no model of mode " + mode
                        + " is in use: vitalog train motivation --mode " + mode + " --activate trains one")));
    }

    private Mono<TrainedModel> version(String model, int version) {
        return models.version(ModelEvent.versionOf(model, version)).filter(trained -> trained.mixture() != null);
    }

    private Mono<Standard> scores(String mode, int generation) {
        BsonDocument filter =
                new BsonDocument("mode", new BsonString(mode)).append("generation", new BsonInt32(generation));
        return store.find(ReadModel.LEVEL_SCORES, filter, BY_ID, MOST_LEVELS)
                .map(found -> BsonJson.read(found, LevelScores.class))
                .collectList()
                .map(LiveStandard::new);
    }
}
