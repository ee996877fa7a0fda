package io.vitalog.query.meals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.meals.nutrition.NutritiousMeal;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
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
    private final MealPages meals;
    private final KnownUsers known;

    public MealsController(Store store, DocumentPages pages, KnownUsers known) {
        this.meals = new MealPages(store, pages);
        this.known = known;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "MealPage")
    record MealPage(List<NutritiousMeal> items, @Nullable String next) {}

    @GetMapping
    @Operation(
            operationId = "listMeals",
            summary = "Meals by time, oldest first",
            description = "Where items name foods of the catalogue, foods tells what each of them holds and nutrients"
                    + " their sum: by the catalogue as it is now, and only what is known of every item.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MealPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String user = Ids.user(userId);
        Keyset byTime = new Keyset.ByTime(Times.of(from, to), false);
        return meals.read(
                        Listing.ofUser(ReadModel.MEALS, user, byTime, Shape.WHOLE),
                        PageRequest.of(limit, cursor, PageRequest.MOST))
                .flatMap(page -> known.orRefuse(user, page))
                .map(Page::answer);
    }

    @GetMapping("/{key}")
    @Operation(operationId = "getMeal", summary = "One meal")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NutritiousMeal.class)))
    public Mono<ResponseEntity<byte[]>> get(
            @PathVariable String userId,
            @PathVariable String key,
            @Parameter(description = "Who logged it") @RequestParam(defaultValue = Actions.ORIGIN) String origin) {
        String user = Ids.user(userId);
        return meals.one(
                        user, FactId.of(user, origin, "meal", Ids.resource(key)).toString())
                .map(meal -> Answer.of(Answer.bytes(out -> out.writePOJO(meal))))
                .switchIfEmpty(Mono.defer(() -> known.require(user)))
                .switchIfEmpty(Mono.error(() ->
                        Problem.UNKNOWN_MEAL.because("there is no meal " + key + " of " + user + " from " + origin)));
    }
}
