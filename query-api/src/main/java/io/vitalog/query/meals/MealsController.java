package io.vitalog.query.meals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.commands.Actions;
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

/** Answers what a user ate. */
@RestController
@RequestMapping(path = "/v1/users/{userId}/meals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meals", description = "What users eat and drink")
public final class MealsController {
    private final UserTimeline timeline;

    public MealsController(UserTimeline timeline) {
        this.timeline = timeline;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "MealPage")
    record MealPage(List<Meal> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listMeals", summary = "Meals by time, oldest first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MealPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return timeline.page(
                ReadModel.MEALS, userId, Times.of(from, to), PageRequest.of(limit, cursor, PageRequest.MOST));
    }

    @GetMapping("/{key}")
    @Operation(operationId = "getMeal", summary = "One meal")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Meal.class)))
    public Mono<ResponseEntity<byte[]>> get(
            @PathVariable String userId,
            @PathVariable String key,
            @Parameter(description = "Who logged it") @RequestParam(defaultValue = Actions.ORIGIN) String origin) {
        String user = Ids.user(userId);
        return timeline.one(
                ReadModel.MEALS,
                user,
                FactId.of(user, origin, "meal", Ids.resource(key)).toString(),
                () -> Problem.UNKNOWN_MEAL.because("there is no meal " + key + " of " + user + " from " + origin));
    }
}
