package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
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

/** The workout catalogue, kept by coaches. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Workouts", description = "The workout catalogue")
public final class WorkoutActions {
    private final Coaches coaches;

    public WorkoutActions(Actions actions) {
        this.coaches = new Coaches(actions);
    }

    @PostMapping("/v1/workouts/{workoutId}")
    @Operation(operationId = "addWorkout", summary = "Add a workout; for coaches")
    @RequestBody(content = @Content(schema = @Schema(implementation = WorkoutListed.class)))
    public Mono<ResponseEntity<byte[]>> addWorkout(@PathVariable String workoutId, ServerHttpRequest request) {
        return coaches.take(Act.of(CommandType.ADD_WORKOUT, Ids.user(workoutId)).creatingAt("/v1/workouts"), request);
    }

    @PutMapping("/v1/workouts/{workoutId}")
    @Operation(operationId = "changeWorkout", summary = "Change a workout; for coaches")
    @RequestBody(content = @Content(schema = @Schema(implementation = WorkoutListed.class)))
    public Mono<ResponseEntity<byte[]>> changeWorkout(@PathVariable String workoutId, ServerHttpRequest request) {
        return coaches.take(Act.of(CommandType.CHANGE_WORKOUT, Ids.user(workoutId)), request);
    }

    @DeleteMapping("/v1/workouts/{workoutId}")
    @Operation(operationId = "retireWorkout", summary = "Retire a workout; for coaches")
    public Mono<ResponseEntity<byte[]>> retireWorkout(@PathVariable String workoutId, ServerHttpRequest request) {
        return coaches.take(Act.of(CommandType.RETIRE_WORKOUT, Ids.user(workoutId)), request);
    }
}
