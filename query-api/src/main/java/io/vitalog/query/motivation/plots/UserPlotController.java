package io.vitalog.query.motivation.plots;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.plays.Play;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.motivation.engines.Engines;
import io.vitalog.query.motivation.engines.Engines.Engine;
import io.vitalog.query.motivation.engines.UserPlays;
import io.vitalog.query.motivation.engines.UserPlays.Wanted;
import io.vitalog.query.plots.drawing.Svg;
import io.vitalog.query.plots.levels.LevelsOverTime;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Draws a user's plays, judged by the model in use when it is asked. */
@RestController
@Tag(name = "Motivation")
public final class UserPlotController {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Store store;
    private final Engines engines;
    private final KnownUsers known;

    public UserPlotController(Store store, KnownUsers known) {
        this.store = store;
        this.engines = new Engines(store);
        this.known = known;
    }

    @GetMapping(path = "/v1/users/{userId}/motivation/plots/levels.svg", produces = "image/svg+xml")
    @Operation(
            operationId = "getUserLevelsPlot",
            summary = "A user's scores over time with the level of each, as SVG",
            description = "Of the plays that compare with the newest one that is wanted: its mode, difficulty and whole"
                    + " minutes. At most the newest 2,000; the picture says so.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
    public Mono<ResponseEntity<byte[]>> levels(
            @PathVariable String userId,
            @Parameter(description = "Only plays of this mode") @RequestParam(required = false) @Nullable String mode,
            @Parameter(description = "Only plays of this difficulty") @RequestParam(required = false) @Nullable
                    Integer difficulty,
            @Parameter(description = "Only plays of these minutes, rounded") @RequestParam(required = false) @Nullable
                    Double duration) {
        String user = Ids.user(userId);
        return UserLevels.read(new UserPlays(store, user), new Wanted(mode, difficulty, duration))
                .switchIfEmpty(Mono.defer(() -> known.require(user)))
                .switchIfEmpty(Mono.error(() -> Problem.UNKNOWN_PLAY.because(user + " has no such play yet")))
                .flatMap(played -> engines.of(played.newest().mode())
                        .publishOn(Schedulers.boundedElastic())
                        .map(engine -> Answer.of(Svg.of(drawing(user, played, engine)), SVG)));
    }

    private static Svg.Drawing drawing(String user, UserLevels played, Engine engine) {
        Play newest = played.newest();
        int plays = played.plays().size();
        String count = plays == UserLevels.MOST ? "the newest " + plays : String.valueOf(plays);
        return LevelsOverTime.of(
                CellLevels.of(engine, newest.difficulty(), newest.durationMin()),
                user + " · " + count + (plays == 1 ? " play" : " plays"),
                played.judged(engine.motivation()));
    }
}
