package io.vitalog.query.foods;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.foods.Food;
import io.vitalog.domain.topics.ReadModel;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers which foods are in the catalogue. */
@RestController
@RequestMapping(path = "/v1/foods", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Foods", description = "The food catalogue")
public final class FoodsController {
    private final Store store;
    private final DocumentPages pages;

    public FoodsController(Store store, DocumentPages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "FoodPage")
    record FoodPage(List<Food> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listFoods", summary = "Foods of the catalogue, by id")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FoodPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @Parameter(description = "Beginnings of words, in any order, that are all in the name: salt butter")
                    @RequestParam(required = false)
                    @Nullable
                    String search,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Listing listing =
                new Listing(ReadModel.FOODS, NameSearch.filter(search), Keyset.ByText.all("_id"), Shape.WHOLE);
        return pages.read(listing, PageRequest.of(limit, cursor, PageRequest.MOST))
                .map(Page::answer);
    }

    @GetMapping("/{foodId}")
    @Operation(operationId = "getFood", summary = "One food")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Food.class)))
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String foodId) {
        String food = Ids.resource(foodId);
        return store.byId(ReadModel.FOODS, food)
                .map(found -> Answer.bytes(out -> BsonJson.write(found, Shape.WHOLE, out)))
                .switchIfEmpty(Mono.error(
                        () -> Problem.UNKNOWN_FOOD.because("there is no food " + food + " in the catalogue")))
                .map(Answer::of);
    }
}
