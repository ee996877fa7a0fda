package io.vitalog.domain.meals.nutrition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vitalog.domain.foods.Food;
import io.vitalog.domain.foods.Nutrients;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.meals.MealEvent.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meal as it was logged, and what it holds by the catalogue as it is now. What the user's app states of the meal
 * stands beside it, untouched.
 *
 * @param foods the items that name a food of the catalogue, in their order; absent when none does
 * @param nutrients the sum over all items; of a nutrient that is not known of every one of them there is none
 */
public record NutritiousMeal(
        @JsonUnwrapped Meal meal,
        @Nullable List<EatenFood> foods,
        @Nullable Nutrients nutrients) {
    private static final double ROUNDING = 1e4;

    /**
     * An item whose food is named.
     *
     * @param name the food's in the catalogue; absent where it is not listed
     * @param massG how much of it was eaten, in grams
     * @param nutrients what that much of it holds; absent where the food is not listed or nobody said how much it was
     */
    public record EatenFood(
            String foodId,
            @Nullable String name,
            @Nullable Double massG,
            @Nullable Nutrients nutrients) {
        static EatenFood of(Item item, Map<String, Food> catalogue) {
            String id = Objects.requireNonNull(item.foodId());
            Food food = catalogue.get(id);
            Double massG = item.massG();
            return new EatenFood(
                    id,
                    food == null ? null : food.name(),
                    massG,
                    food == null || massG == null ? null : food.in(massG));
        }

        EatenFood rounded() {
            return nutrients == null ? this : new EatenFood(foodId, name, massG, roundedTo(nutrients));
        }
    }

    /** The ids of the foods that a meal's items name. */
    public static Stream<String> foodIds(Meal meal) {
        return items(meal).map(Item::foodId).filter(Objects::nonNull);
    }

    /**
     * The meal with what it holds.
     *
     * @param catalogue by id; at least those foods of the meal that are listed
     */
    public static NutritiousMeal of(Meal meal, Map<String, Food> catalogue) {
        List<EatenFood> foods = new ArrayList<>();
        items(meal).filter(item -> item.foodId() != null).forEach(item -> foods.add(EatenFood.of(item, catalogue)));
        if (foods.isEmpty()) {
            return new NutritiousMeal(meal, null, null);
        }
        boolean whole = foods.size() == items(meal).count();
        return new NutritiousMeal(meal, foods.stream().map(EatenFood::rounded).toList(), whole ? sum(foods) : null);
    }

    private static @Nullable Nutrients sum(List<EatenFood> foods) {
        Nutrients sum = null;
        for (EatenFood food : foods) {
            Nutrients next = food.nutrients();
            if (next == null) {
                return null;
            }
            sum = sum == null ? next : sum.plus(next);
        }
        return sum == null ? null : roundedTo(sum);
    }

    /** Far finer than any table, and without the noise of binary fractions. */
    private static Nutrients roundedTo(Nutrients nutrients) {
        return nutrients.map(amount -> Math.rint(amount * ROUNDING) / ROUNDING);
    }

    private static Stream<Item> items(Meal meal) {
        List<Item> items = meal.items();
        return items == null ? Stream.empty() : items.stream();
    }
}
