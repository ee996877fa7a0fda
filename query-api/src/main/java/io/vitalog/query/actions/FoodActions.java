package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.foods.FoodEvent.FoodListed;
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

/** The food catalogue, kept by coaches. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Foods", description = "The food catalogue")
public final class FoodActions {
    private final Coaches coaches;

    public FoodActions(Actions actions) {
        this.coaches = new Coaches(actions);
    }

    @PostMapping("/v1/foods/{foodId}")
    @Operation(operationId = "addFood", summary = "Add a food; for coaches")
    @RequestBody(content = @Content(schema = @Schema(implementation = FoodListed.class)))
    public Mono<ResponseEntity<byte[]>> addFood(@PathVariable String foodId, ServerHttpRequest request) {
        return coaches.take(Act.of(CommandType.ADD_FOOD, Ids.user(foodId)).creatingAt("/v1/foods"), request);
    }

    @PutMapping("/v1/foods/{foodId}")
    @Operation(operationId = "changeFood", summary = "Change a food; for coaches")
    @RequestBody(content = @Content(schema = @Schema(implementation = FoodListed.class)))
    public Mono<ResponseEntity<byte[]>> changeFood(@PathVariable String foodId, ServerHttpRequest request) {
        return coaches.take(Act.of(CommandType.CHANGE_FOOD, Ids.user(foodId)), request);
    }

    @DeleteMapping("/v1/foods/{foodId}")
    @Operation(operationId = "retireFood", summary = "Retire a food; for coaches")
    public Mono<ResponseEntity<byte[]>> retireFood(@PathVariable String foodId, ServerHttpRequest request) {
        return coaches.take(Act.of(CommandType.RETIRE_FOOD, Ids.user(foodId)), request);
    }
}
