package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationCompleted;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationOpened;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
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

/** What apps showed of recommendations, and what users did with it. */
@RestController
@RequestMapping(
        path = "/v1/users/{userId}/recommendations/{recommendationId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Recommendations", description = "Workouts for a user, from the first moment on")
public final class RecommendationActions {
    private final Actions actions;

    public RecommendationActions(Actions actions) {
        this.actions = actions;
    }

    @PutMapping
    @Operation(
            operationId = "showRecommendation",
            summary = "Tell what was shown, by which policy, and how likely each workout was")
    @RequestBody(content = @Content(schema = @Schema(implementation = RecommendationShown.class)))
    public Mono<ResponseEntity<byte[]>> showRecommendation(
            @PathVariable String userId, @PathVariable String recommendationId, ServerHttpRequest request) {
        return actions.take(act(CommandType.SHOW_RECOMMENDATION, userId, recommendationId), request);
    }

    @PostMapping("/opened")
    @Operation(operationId = "openRecommendation", summary = "Tell that a workout that was shown was opened")
    @RequestBody(content = @Content(schema = @Schema(implementation = RecommendationOpened.class)))
    public Mono<ResponseEntity<byte[]>> openRecommendation(
            @PathVariable String userId, @PathVariable String recommendationId, ServerHttpRequest request) {
        return actions.take(act(CommandType.OPEN_RECOMMENDATION, userId, recommendationId), request);
    }

    @PostMapping("/completed")
    @Operation(operationId = "completeRecommendation", summary = "Tell that a workout that was shown was completed")
    @RequestBody(content = @Content(schema = @Schema(implementation = RecommendationCompleted.class)))
    public Mono<ResponseEntity<byte[]>> completeRecommendation(
            @PathVariable String userId, @PathVariable String recommendationId, ServerHttpRequest request) {
        return actions.take(act(CommandType.COMPLETE_RECOMMENDATION, userId, recommendationId), request);
    }

    private static Act act(CommandType type, String userId, String recommendationId) {
        return Act.of(type, Ids.user(userId)).saying("recommendationId", recommendationId);
    }
}
