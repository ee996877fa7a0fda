package io.vitalog.query.plays;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.users.UserTimeline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers what a user scored. */
@RestController
@RequestMapping(path = "/v1/users/{userId}/plays", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Plays", description = "Scored plays of exergames")
public final class PlaysController {
    private final UserTimeline timeline;

    public PlaysController(UserTimeline timeline) {
        this.timeline = timeline;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "PlayPage")
    record PlayPage(List<Play> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listPlays", summary = "Plays by their end, oldest first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlayPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return timeline.page(
                ReadModel.PLAYS, userId, Times.of(from, to), PageRequest.of(limit, cursor, PageRequest.MOST));
    }

    @GetMapping("/{key}")
    @Operation(operationId = "getPlay", summary = "One play")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Play.class)))
    public Mono<ResponseEntity<byte[]>> get(
            @PathVariable String userId,
            @PathVariable String key,
            @Parameter(description = "Who logged it") @RequestParam(defaultValue = Actions.ORIGIN) String origin) {
        String user = Ids.user(userId);
        return timeline.one(
                ReadModel.PLAYS,
                user,
                FactId.of(user, origin, "play", Ids.resource(key)).toString(),
                () -> Problem.UNKNOWN_PLAY.because("there is no play " + key + " of " + user + " from " + origin));
    }
}
