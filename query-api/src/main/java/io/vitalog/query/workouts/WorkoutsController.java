package io.vitalog.query.workouts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.workouts.Workout;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers which workouts are in the catalogue. */
@RestController
@RequestMapping(path = "/v1/workouts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Workouts", description = "The workout catalogue")
public final class WorkoutsController {
    private static final Listing BY_ID =
            new Listing(ReadModel.WORKOUTS, new BsonDocument(), Keyset.ByText.all("_id"), Shape.WHOLE);

    private final Store store;
    private final DocumentPages pages;

    public WorkoutsController(Store store, DocumentPages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "WorkoutPage")
    record WorkoutPage(List<Workout> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listWorkouts", summary = "Workouts of the catalogue, by id")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkoutPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return pages.read(BY_ID, PageRequest.of(limit, cursor, PageRequest.MOST))
                .map(Page::answer);
    }

    @GetMapping("/{workoutId}")
    @Operation(operationId = "getWorkout", summary = "One workout")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Workout.class)))
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String workoutId) {
        String workout = Ids.resource(workoutId);
        return store.byId(ReadModel.WORKOUTS, workout)
                .map(found -> Answer.bytes(out -> BsonJson.write(found, Shape.WHOLE, out)))
                .switchIfEmpty(Mono.error(
                        () -> Problem.UNKNOWN_WORKOUT.because("there is no workout " + workout + " in the catalogue")))
                .map(Answer::of);
    }
}
