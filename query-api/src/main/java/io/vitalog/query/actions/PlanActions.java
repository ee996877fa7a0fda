package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.plans.PlanEvent.PlanAdjusted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanDeclined;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
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

/** Plans and how they go. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Plans", description = "Plans, from the request to the last day")
public final class PlanActions {
    private final Actions actions;

    public PlanActions(Actions actions) {
        this.actions = actions;
    }

    @PostMapping("/v1/users/{userId}/plans")
    @Operation(
            operationId = "requestPlan",
            summary = "Request a plan; while one of its kind is open, that one is the answer")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanRequested.class)))
    public Mono<ResponseEntity<byte[]>> requestPlan(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.REQUEST_PLAN, Ids.user(userId))
                        .keyed("planId")
                        .creatingAt("/v1/users/" + userId + "/plans"),
                request);
    }

    @PostMapping("/v1/users/{userId}/plans/{planId}/accept")
    @Operation(operationId = "acceptPlan", summary = "Take a plan on")
    public Mono<ResponseEntity<byte[]>> acceptPlan(
            @PathVariable String userId, @PathVariable String planId, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.ACCEPT_PLAN, Ids.user(userId)).saying("planId", planId), request);
    }

    @PostMapping("/v1/users/{userId}/plans/{planId}/decline")
    @Operation(operationId = "declinePlan", summary = "Decline a plan, or give it up")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanDeclined.class)))
    public Mono<ResponseEntity<byte[]>> declinePlan(
            @PathVariable String userId, @PathVariable String planId, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.DECLINE_PLAN, Ids.user(userId)).saying("planId", planId), request);
    }

    @PostMapping("/v1/users/{userId}/plans/{planId}/days")
    @Operation(operationId = "markPlanDay", summary = "Mark a day done or skipped")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanDayMarked.class)))
    public Mono<ResponseEntity<byte[]>> markPlanDay(
            @PathVariable String userId, @PathVariable String planId, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.MARK_PLAN_DAY, Ids.user(userId)).saying("planId", planId), request);
    }

    @PostMapping("/v1/users/{userId}/plans/{planId}/adjust")
    @Operation(operationId = "adjustPlan", summary = "Ask for a change")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanAdjusted.class)))
    public Mono<ResponseEntity<byte[]>> adjustPlan(
            @PathVariable String userId, @PathVariable String planId, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.ADJUST_PLAN, Ids.user(userId)).saying("planId", planId), request);
    }
}
