package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.query.commands.Act;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.requests.Ids;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Onboarding, profile and farewell. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Users", description = "Who there is, and their profiles")
public final class UserActions {
    private final Actions actions;

    public UserActions(Actions actions) {
        this.actions = actions;
    }

    @PostMapping("/v1/users")
    @Operation(operationId = "registerUser", summary = "Register; userId may be left out")
    @RequestBody(content = @Content(schema = @Schema(implementation = UserRegistered.class)))
    public Mono<ResponseEntity<byte[]>> registerUser(ServerHttpRequest request) {
        return Actions.body(request).flatMap(said -> actions.take(registration(said), request, said));
    }

    @PutMapping("/v1/users/{userId}/profile")
    @Operation(operationId = "changeProfile", summary = "State the profile anew, whole")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProfileChanged.class)))
    public Mono<ResponseEntity<byte[]>> changeProfile(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.CHANGE_PROFILE, Ids.user(userId)), request);
    }

    @DeleteMapping("/v1/users/{userId}")
    @Operation(operationId = "closeAccount", summary = "Close the account; history stays until it is erased")
    public Mono<ResponseEntity<byte[]>> closeAccount(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.CLOSE_ACCOUNT, Ids.user(userId)).saying("key", "closing"), request);
    }

    /** Ids of users are random: they say nothing of who it is. */
    private static Act registration(ObjectNode said) {
        JsonNode chosen = said.remove("userId");
        String userId = chosen == null ? "u-" + UUID.randomUUID() : Ids.user(chosen.asString());
        return Act.of(CommandType.REGISTER_USER, userId)
                .saying("key", "account")
                .creatingAt("/v1/users");
    }
}
