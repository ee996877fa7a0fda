package io.vitalog.query.activities;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.activities.Activity;
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

/** Answers what a user did. */
@RestController
@RequestMapping(path = "/v1/users/{userId}/activities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Activities", description = "Recorded activities")
public final class ActivitiesController {
    private final UserTimeline timeline;

    public ActivitiesController(UserTimeline timeline) {
        this.timeline = timeline;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "ActivityPage")
    record ActivityPage(List<Activity> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listActivities", summary = "Activities by start, oldest first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return timeline.page(
                ReadModel.ACTIVITIES, userId, Times.of(from, to), PageRequest.of(limit, cursor, PageRequest.MOST));
    }

    @GetMapping("/{activityId}")
    @Operation(operationId = "getActivity", summary = "One activity")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Activity.class)))
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String userId, @PathVariable String activityId) {
        String user = Ids.user(userId);
        String activity = Ids.fact(activityId);
        return timeline.one(
                ReadModel.ACTIVITIES,
                user,
                activity,
                () -> Problem.UNKNOWN_ACTIVITY.because("there is no activity " + activity + " of " + user));
    }
}
