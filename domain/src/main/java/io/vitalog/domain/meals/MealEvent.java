package io.vitalog.domain.meals;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user ate or drank. */
public sealed interface MealEvent extends Fact {

    String key();

    @Override
    default String naturalKey(Instant eventTime) {
        return key();
    }

    /**
     * A meal was logged, or corrected by a higher revision.
     *
     * @param meal {@code breakfast}, {@code lunch}, {@code dinner}, {@code snack} or as the app names it
     */
    record MealLogged(
            @Required String origin,
            @Required String key,
            @Required String meal,
            @Nullable List<Item> items,
            @Nullable Double energyKcal,
            @Nullable Double proteinG,
            @Nullable Double carbohydrateG,
            @Nullable Double fatG,
            @Nullable Double waterMl,
            @Nullable String zone,
            @ZeroWhenAbsent long revision)
            implements MealEvent {
        @Override
        public void check(Check check) {
            check.key("key", key)
                    .text("meal", meal, 64)
                    .each("items", items, 100, Item::check)
                    .between("energyKcal", energyKcal, 0, 20_000)
                    .between("proteinG", proteinG, 0, 2_000)
                    .between("carbohydrateG", carbohydrateG, 0, 5_000)
                    .between("fatG", fatG, 0, 2_000)
                    .between("waterMl", waterMl, 0, 20_000);
        }
    }

    /**
     * A food and how much of it.
     *
     * @param food as the user calls it
     * @param massG how much of it was eaten, 0 to 20,000 grams
     * @param foodId which one it is in the food catalogue, such as {@code usda-sr:01001}
     */
    record Item(
            @Required String food,
            @Nullable Double massG,
            @Nullable String foodId) {

        /** A food that the catalogue need not know. */
        public Item(String food, @Nullable Double massG) {
            this(food, massG, null);
        }

        void check(Check check) {
            check.text("food", food, 128).between("massG", massG, 0, 20_000).token("foodId", foodId);
        }
    }

    /** The meal was deleted. */
    record MealDeleted(
            @Required String origin,
            @Required String key,
            @ZeroWhenAbsent long revision) implements MealEvent {
        @Override
        public boolean retracted() {
            return true;
        }

        @Override
        public void check(Check check) {
            check.key("key", key);
        }
    }
}
