package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
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

/** Scored plays. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Plays", description = "Scored plays")
public final class PlayActions {
    private final Actions actions;

    public PlayActions(Actions actions) {
        this.actions = actions;
    }

    @PostMapping("/v1/users/{userId}/plays")
    @Operation(operationId = "submitPlay", summary = "Submit a scored play")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlayScored.class)))
    public Mono<ResponseEntity<byte[]>> submitPlay(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.SUBMIT_PLAY, Ids.user(userId))
                        .keyed("key")
                        .creatingAt("/v1/users/" + userId + "/plays"),
                request);
    }
}
