package io.vitalog.query.plans;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.plans.Plan;
import io.vitalog.domain.topics.ReadModel;
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

/** Answers which plans a user asked for, and how they go. */
@RestController
@RequestMapping(path = "/v1/users/{userId}/plans", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Plans", description = "Plans and how they go")
public final class PlansController {
    private final UserTimeline timeline;

    public PlansController(UserTimeline timeline) {
        this.timeline = timeline;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "PlanPage")
    record PlanPage(List<Plan> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listPlans", summary = "Plans by request, oldest first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return timeline.page(
                ReadModel.PLANS, userId, Times.of(from, to), PageRequest.of(limit, cursor, PageRequest.MOST));
    }

    @GetMapping("/{planId}")
    @Operation(operationId = "getPlan", summary = "One plan")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Plan.class)))
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String userId, @PathVariable String planId) {
        String user = Ids.user(userId);
        String plan = Ids.resource(planId);
        return timeline.one(
                ReadModel.PLANS,
                user,
                user + "|" + plan,
                () -> Problem.UNKNOWN_PLAN.because("there is no plan " + plan + " of " + user));
    }
}
