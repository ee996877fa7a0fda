package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.query.commands.Act;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.requests.Ids;
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

/** What users ate. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meals", description = "Meals, logged, corrected and deleted")
public final class MealActions {
    private final Actions actions;

    public MealActions(Actions actions) {
        this.actions = actions;
    }

    @PostMapping("/v1/users/{userId}/meals")
    @Operation(operationId = "logMeal", summary = "Log a meal")
    @RequestBody(content = @Content(schema = @Schema(implementation = MealLogged.class)))
    public Mono<ResponseEntity<byte[]>> logMeal(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.LOG_MEAL, Ids.user(userId))
                        .keyed("key")
                        .creatingAt("/v1/users/" + userId + "/meals"),
                request);
    }

    @PutMapping("/v1/users/{userId}/meals/{key}")
    @Operation(operationId = "correctMeal", summary = "Correct a meal")
    @RequestBody(content = @Content(schema = @Schema(implementation = MealLogged.class)))
    public Mono<ResponseEntity<byte[]>> correctMeal(
            @PathVariable String userId, @PathVariable String key, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.CORRECT_MEAL, Ids.user(userId)).saying("key", key), request);
    }

    @DeleteMapping("/v1/users/{userId}/meals/{key}")
    @Operation(operationId = "deleteMeal", summary = "Delete a meal")
    public Mono<ResponseEntity<byte[]>> deleteMeal(
            @PathVariable String userId, @PathVariable String key, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.DELETE_MEAL, Ids.user(userId)).saying("key", key), request);
    }
}
