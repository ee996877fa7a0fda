package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.query.commands.Act;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.requests.Ids;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What users report of themselves. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Feedback", description = "What users report of themselves")
public final class FeedbackActions {
    private final Actions actions;

    public FeedbackActions(Actions actions) {
        this.actions = actions;
    }

    @PostMapping("/v1/users/{userId}/feedback")
    @Operation(operationId = "reportDay", summary = "Report how the day feels; every report is kept")
    @RequestBody(content = @Content(schema = @Schema(implementation = DailyReported.class)))
    public Mono<ResponseEntity<byte[]>> reportDay(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(daily(userId), request);
    }

    @PostMapping("/v1/users/{userId}/feedback/sessions")
    @Operation(operationId = "rateSession", summary = "Rate how hard a session was; occurredAt is its end")
    @RequestBody(content = @Content(schema = @Schema(implementation = SessionRated.class)))
    public Mono<ResponseEntity<byte[]>> rateSession(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.RATE_SESSION, Ids.user(userId)).keyed("key"), request);
    }

    @PutMapping("/v1/users/{userId}/feedback/workouts/{workoutId}")
    @Operation(operationId = "rateWorkout", summary = "Like or dislike a workout that the user has met")
    @RequestBody(content = @Content(schema = @Schema(implementation = WorkoutRated.class)))
    public Mono<ResponseEntity<byte[]>> rateWorkout(
            @PathVariable String userId, @PathVariable String workoutId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.RATE_WORKOUT, Ids.user(userId))
                        .saying("workoutId", workoutId)
                        .saying("key", workoutId),
                request);
    }

    @PostMapping("/feedback/{userId}")
    @Operation(operationId = "reportDayAsSeed", summary = "The same as reporting a day, with perceived_exertion")
    @RequestBody(content = @Content(schema = @Schema(implementation = DailyReported.class)))
    public Mono<ResponseEntity<byte[]>> reportDayAsSeed(@PathVariable String userId, ServerHttpRequest request) {
        return Actions.body(request).flatMap(said -> actions.take(daily(userId), request, renamed(said)));
    }

    private static Act daily(String userId) {
        return Act.of(CommandType.REPORT_DAY, Ids.user(userId)).keyed("key");
    }

    private static ObjectNode renamed(ObjectNode said) {
        JsonNode exertion = said.remove("perceived_exertion");
        return exertion == null ? said : said.set("perceivedExertion", exertion);
    }
}
