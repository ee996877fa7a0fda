package io.vitalog.query.sessions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.wellness.Session;
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

/** Answers which guided sessions a user did, and how. */
@RestController
@RequestMapping(path = "/v1/users/{userId}/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sessions", description = "Guided wellness sessions and how they went")
public final class SessionsController {
    private final UserTimeline timeline;

    public SessionsController(UserTimeline timeline) {
        this.timeline = timeline;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "SessionPage")
    record SessionPage(List<Session> items, @Nullable String next) {}

    @GetMapping
    @Operation(
            operationId = "listSessions",
            summary = "Sessions by start, oldest first; one that was recorded whole by its end")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return timeline.page(
                ReadModel.SESSIONS, userId, Times.of(from, to), PageRequest.of(limit, cursor, PageRequest.MOST));
    }

    @GetMapping("/{sessionId}")
    @Operation(operationId = "getSession", summary = "One session")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Session.class)))
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String userId, @PathVariable String sessionId) {
        String user = Ids.user(userId);
        String session = Ids.resource(sessionId);
        return timeline.one(
                ReadModel.SESSIONS,
                user,
                user + "|" + session,
                () -> Problem.UNKNOWN_SESSION.because("there is no session " + session + " of " + user));
    }
}
