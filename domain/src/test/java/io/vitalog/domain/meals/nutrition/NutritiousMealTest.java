package io.vitalog.domain.meals.nutrition;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.foods.Food;
import io.vitalog.domain.foods.Nutrients;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.meals.MealEvent.Item;
import io.vitalog.domain.meals.nutrition.NutritiousMeal.EatenFood;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NutritiousMealTest {
    private static final Instant TIME = Instant.parse("2026-03-14T08:00:00Z");
    private static final Food BUTTER = food("butter", 717.0, 0.85, 24.0);
    private static final Food BREAD = food("bread", 266.0, 8.85, 144.0);
    private static final Food WATER = food("water", 0.0, 0.0, null);
    private static final Map<String, Food> CATALOGUE = Map.of("butter", BUTTER, "bread", BREAD, "water", WATER);

    @Test
    void weighsWhatAHundredGramsHold() {
        NutritiousMeal meal = of(new Item("Butter", 14.2, "butter"), new Item("Bread", 50.0, "bread"));

        assertThat(meal.foods())
                .containsExactly(
                        new EatenFood("butter", "BUTTER", 14.2, nutrients(101.814, 0.1207, 3.408)),
                        new EatenFood("bread", "BREAD", 50.0, nutrients(133.0, 4.425, 72.0)));
        assertThat(meal.nutrients()).isEqualTo(nutrients(234.814, 4.5457, 75.408));
    }

    @Test
    void sumsNoNutrientThatIsNotKnownOfEveryItem() {
        NutritiousMeal meal = of(new Item("Bread", 100.0, "bread"), new Item("Water", 100.0, "water"));

        assertThat(meal.nutrients()).isEqualTo(nutrients(266.0, 8.85, null));
    }

    @Test
    void sumsNothingWhereAnItemSaysNeitherWhatNorHowMuch() {
        assertThat(of(new Item("Bread", 100.0, "bread"), new Item("Jam", 20.0)).nutrients())
                .isNull();
        assertThat(of(new Item("Bread", 100.0, "bread"), new Item("Butter", null, "butter"))
                        .nutrients())
                .isNull();
        assertThat(of(new Item("Bread", 100.0, "bread"), new Item("Butter", null, "butter"))
                        .foods())
                .extracting(EatenFood::nutrients)
                .containsExactly(nutrients(266.0, 8.85, 144.0), null);
    }

    @Test
    void namesAFoodThatTheCatalogueDoesNotList() {
        NutritiousMeal meal = of(new Item("Bread", 100.0, "bread"), new Item("Manna", 5.0, "manna"));

        assertThat(meal.foods()).last().isEqualTo(new EatenFood("manna", null, 5.0, null));
        assertThat(meal.nutrients()).isNull();
    }

    @Test
    void leavesAMealWithoutFoodsOfTheCatalogueAsItIs() {
        NutritiousMeal meal = of(new Item("Bread", 100.0));

        assertThat(Json.MAPPER.writeValueAsString(meal)).isEqualTo(Json.MAPPER.writeValueAsString(meal.meal()));
        assertThat(Json.MAPPER.writeValueAsString(NutritiousMeal.of(meal(null), CATALOGUE)))
                .isEqualTo(Json.MAPPER.writeValueAsString(meal(null)));
    }

    @Test
    void namesTheFoodsToLookUp() {
        Meal meal = meal(List.of(new Item("Bread", 100.0, "bread"), new Item("Jam", 20.0)));

        assertThat(NutritiousMeal.foodIds(meal)).containsExactly("bread");
    }

    private static NutritiousMeal of(Item... items) {
        return NutritiousMeal.of(meal(Arrays.asList(items)), CATALOGUE);
    }

    private static Meal meal(@Nullable List<Item> items) {
        return new Meal("id-1", "ann", "app", "m-1", TIME, "lunch", items, null, null, null, null, null, null, 0);
    }

    private static Food food(String id, double energyKcal, double proteinG, @Nullable Double calciumMg) {
        Nutrients nutrients = nutrients(energyKcal, proteinG, calciumMg);
        return new Food(id, "table", id.toUpperCase(Locale.ROOT), nutrients, null, TIME, 0);
    }

    private static Nutrients nutrients(double energyKcal, double proteinG, @Nullable Double calciumMg) {
        return new Nutrients(
                energyKcal, proteinG, null, null, null, null, null, null, null, null, null, calciumMg, null, null);
    }
}
