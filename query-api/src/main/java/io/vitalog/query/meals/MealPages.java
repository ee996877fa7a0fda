package io.vitalog.query.meals;

import io.vitalog.domain.foods.Food;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.meals.nutrition.NutritiousMeal;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.RawBsonDocument;
import reactor.core.publisher.Mono;

/** Meals with what they hold, joined with the food catalogue when they are asked for. */
final class MealPages {
    private final Store store;
    private final DocumentPages pages;

    MealPages(Store store, DocumentPages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** A page of meals. */
    Mono<Page> read(Listing listing, PageRequest request) {
        return pages.find(listing, request).flatMap(found -> {
            List<Meal> meals = found.items().stream().map(MealPages::meal).toList();
            return catalogue(meals)
                    .map(foods ->
                            Page.of(meals, found.next(), (meal, out) -> out.writePOJO(NutritiousMeal.of(meal, foods))));
        });
    }

    /** The meal of this fact id, if it is the user's. */
    Mono<NutritiousMeal> one(String userId, String id) {
        return store.byId(ReadModel.MEALS, id)
                .map(MealPages::meal)
                .filter(meal -> meal.userId().equals(userId))
                .flatMap(meal -> catalogue(List.of(meal)).map(foods -> NutritiousMeal.of(meal, foods)));
    }

    private Mono<Map<String, Food>> catalogue(Collection<Meal> meals) {
        Set<String> ids = meals.stream().flatMap(NutritiousMeal::foodIds).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : store.byIds(ReadModel.FOODS, ids)
                        .map(stored -> BsonJson.read(stored, Food.class))
                        .collectMap(Food::foodId);
    }

    private static Meal meal(RawBsonDocument stored) {
        return BsonJson.read(stored, Meal.class);
    }
}
