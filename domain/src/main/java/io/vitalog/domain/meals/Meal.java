package io.vitalog.domain.meals;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a meal: its newest version.
 *
 * @param mealId the fact id
 * @param source the app that logged it
 * @param key by which the app knows it
 * @param time when it was eaten
 * @param meal {@code breakfast}, {@code lunch}, {@code dinner}, {@code snack} or as the app names it
 * @param energyKcal 0 to 20,000 kilocalories
 * @param proteinG 0 to 2,000 grams
 * @param carbohydrateG 0 to 5,000 grams
 * @param fatG 0 to 2,000 grams
 * @param waterMl 0 to 20,000 millilitres
 */
public record Meal(
        String mealId,
        String userId,
        String source,
        String key,
        Instant time,
        String meal,
        @Nullable List<MealEvent.Item> items,
        @Nullable Double energyKcal,
        @Nullable Double proteinG,
        @Nullable Double carbohydrateG,
        @Nullable Double fatG,
        @Nullable Double waterMl,
        @Nullable String zone,
        long revision) {

    public static Meal of(Occurrence event, MealLogged fact) {
        return new Meal(
                event.factId().toString(),
                event.subject(),
                fact.origin(),
                fact.key(),
                event.time(),
                fact.meal(),
                fact.items(),
                fact.energyKcal(),
                fact.proteinG(),
                fact.carbohydrateG(),
                fact.fatG(),
                fact.waterMl(),
                fact.zone(),
                fact.revision());
    }
}
