package io.vitalog.query.motivation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.motivation.Analysis;
import io.vitalog.domain.motivation.Analysis.Compared;
import io.vitalog.domain.motivation.ModelInfo.CellInfo;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.motivation.messages.Messages;
import io.vitalog.domain.plays.Play;
import io.vitalog.query.motivation.engines.Engines.Engine;
import io.vitalog.query.problems.Problem;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The forms of the answers, and what the description of the API says of them. */
final class MotivationDescription {
    private MotivationDescription() {}

    /** A play, as it is asked about. */
    @Schema(name = "AskedPlay")
    record AskedPlay(
            double score,
            @Nullable Double age,
            @Nullable String birthDate,
            @Nullable Double startSpeed,
            @Nullable Double durationMin,
            @Nullable String mode,
            @Nullable Integer difficulty,
            @Nullable Instant time) {}

    /** All answers about a play, and by which version. */
    @Schema(name = "AnalyzedPlay")
    record Analyzed(String modelId, Performance play, Analysis analysis) {
        static Analyzed of(Engine engine, Performance play, Messages messages) {
            try {
                Analysis analysis = engine.motivation().analyze(play, null, play.toString(), messages);
                return new Analyzed(engine.trained().modelId(), play, analysis);
            } catch (IllegalArgumentException impossible) {
                throw Problem.IMPOSSIBLE.because(String.valueOf(impossible.getMessage()));
            }
        }
    }

    /**
     * What a user's newest play tells.
     *
     * @param modelId the version that judged it
     * @param plays of the mode, difficulty and minutes up to this one
     * @param personalBest the greatest score of them
     * @param streakDays days of UTC in a row with one of them
     */
    @Schema(name = "UserMotivation")
    record UserMotivation(
            String userId,
            Play play,
            String modelId,
            long plays,
            double personalBest,
            int streakDays,
            Analysis analysis) {
        static UserMotivation of(Engine engine, Played played, Messages messages) {
            return new UserMotivation(
                    played.play().userId(),
                    played.play(),
                    engine.trained().modelId(),
                    played.standing().plays(),
                    played.standing().best(),
                    played.standing().streakDays(),
                    engine.motivation()
                            .analyze(
                                    played.performance(),
                                    played.standing(),
                                    played.play().playId(),
                                    messages));
        }
    }

    @java.lang.annotation.Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "getUserMotivation",
            summary = "Level, targets and a message of a user's newest play",
            description = "/motivation/{userId} is the same. The message is German where Accept-Language wants it.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UserMotivation.class)))
    @interface OfUser {}

    /** The model in use. */
    @Schema(name = "MotivationModel")
    record ModelInUse(
            String modelId, String mode, String digest, Instant trainedAt, Training training, List<CellInfo> cells) {
        static ModelInUse of(Engine engine) {
            return new ModelInUse(
                    engine.trained().modelId(),
                    engine.motivation().modelInfo().mode(),
                    engine.trained().digest(),
                    engine.trained().trainedAt(),
                    engine.trained().training(),
                    engine.motivation().modelInfo().cells());
        }
    }

    /** Targets a level, the lowest first. */
    @Schema(name = "MotivationTargets")
    record Targets(String modelId, String mode, int difficulty, double durationMin, List<LevelTargets> levels) {
        static Targets of(Engine engine, Performance play) {
            List<List<Target>> targets = engine.motivation().performanceTargets(play.difficulty(), play.durationMin());
            List<String> names = engine.levels(play.difficulty(), play.durationMin());
            return new Targets(
                    engine.trained().modelId(),
                    play.mode(),
                    play.difficulty(),
                    play.durationMin(),
                    IntStream.range(0, names.size())
                            .mapToObj(rank ->
                                    new LevelTargets(names.get(rank), targets.get(rank), engine.compared(play, rank)))
                            .toList());
        }
    }

    /**
     * What players of a level aim at, the nearer first.
     *
     * @param compared plays so far that they follow from; absent: those of the training
     */
    record LevelTargets(
            String level, List<Target> targets, @Nullable Compared compared) {}

    @java.lang.annotation.Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "analyzePlay",
            summary = "Level, percentiles, targets and a message of a play that is not kept",
            description = "Without a mode DualFlow, without a difficulty -1, without minutes 10. start_speed and"
                    + " duration_minutes are taken too. The message is German where Accept-Language wants it.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = AskedPlay.class))))
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Analyzed.class)))
    @ApiResponse(responseCode = "404", description = "No model of the mode is in use (unknown-model)")
    @ApiResponse(responseCode = "422", description = "A figure is missing or cannot be (impossible-value)")
    @interface OfOne {}

    @java.lang.annotation.Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "analyzePlays",
            summary = "The same of a CSV table; each row is analysed, or told what is wrong with it",
            description = "At most 100,000 rows and 20 MB. The header names columns as the members of a single play,"
                    + " in any order and among others. With Accept: text/csv the answer is a table too.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Batch.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "404", description = "No model of the mode is in use (unknown-model)")
    @ApiResponse(responseCode = "413", description = "The table is too large (too-large)")
    @interface OfMany {}

    @java.lang.annotation.Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "getMotivationModel",
            summary = "The model of a mode that is in use: its levels and training")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ModelInUse.class)))
    @interface OfModel {}

    @java.lang.annotation.Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "getMotivationTargets",
            summary = "What players of each level aim at, the lowest level first")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Targets.class)))
    @interface OfTargets {}
}
