package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.query.commands.Act;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.requests.Ids;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The course of guided sessions. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sessions", description = "Guided wellness sessions")
public final class SessionActions {
    private final Actions actions;

    public SessionActions(Actions actions) {
        this.actions = actions;
    }

    @PostMapping("/v1/users/{userId}/sessions")
    @Operation(operationId = "startSession", summary = "Start a session; one at a time")
    @RequestBody(content = @Content(schema = @Schema(implementation = SessionStarted.class)))
    public Mono<ResponseEntity<byte[]>> startSession(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.START_SESSION, Ids.user(userId))
                        .keyed("sessionId")
                        .creatingAt("/v1/users/" + userId + "/sessions"),
                request);
    }

    @PostMapping("/v1/users/{userId}/sessions/recorded")
    @Operation(
            operationId = "recordSession",
            summary = "Record a session that was done elsewhere, whole; occurredAt is its end")
    @RequestBody(content = @Content(schema = @Schema(implementation = SessionCompleted.class)))
    public Mono<ResponseEntity<byte[]>> recordSession(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.RECORD_SESSION, Ids.user(userId))
                        .keyed("sessionId")
                        .creatingAt("/v1/users/" + userId + "/sessions"),
                request);
    }

    @PostMapping("/v1/users/{userId}/sessions/{sessionId}/progress")
    @Operation(operationId = "recordProgress", summary = "Record how the active session goes")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgressRecorded.class)))
    public Mono<ResponseEntity<byte[]>> recordProgress(
            @PathVariable String userId, @PathVariable String sessionId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.RECORD_PROGRESS, Ids.user(userId)).saying("sessionId", sessionId), request);
    }

    @PostMapping("/v1/users/{userId}/sessions/{sessionId}/complete")
    @Operation(operationId = "completeSession", summary = "Complete the active session")
    @RequestBody(content = @Content(schema = @Schema(implementation = SessionCompleted.class)))
    public Mono<ResponseEntity<byte[]>> completeSession(
            @PathVariable String userId, @PathVariable String sessionId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.COMPLETE_SESSION, Ids.user(userId)).saying("sessionId", sessionId), request);
    }

    @PostMapping("/v1/users/{userId}/sessions/{sessionId}/abandon")
    @Operation(operationId = "abandonSession", summary = "Abandon the active session")
    public Mono<ResponseEntity<byte[]>> abandonSession(
            @PathVariable String userId, @PathVariable String sessionId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.ABANDON_SESSION, Ids.user(userId)).saying("sessionId", sessionId), request);
    }
}
