package io.vitalog.domain.golden;

import io.vitalog.domain.foods.FoodEvent.FoodListed;
import io.vitalog.domain.foods.FoodEvent.FoodRetired;
import io.vitalog.domain.foods.FoodEvent.Portion;
import io.vitalog.domain.foods.Nutrients;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import java.util.List;

/** Examples of the catalogues, which are nobody's. */
final class CatalogueExamples {
    private CatalogueExamples() {}

    static List<Example> workouts() {
        return List.of(
                Example.ofWorkout(
                        Example.FULL,
                        new WorkoutListed(
                                "studio",
                                "Sun salutation",
                                "yoga",
                                "beginner",
                                25.0,
                                "Ida",
                                "coach-3",
                                List.of("morning", "mat"),
                                1)),
                Example.ofWorkout(
                        Example.MINIMAL,
                        new WorkoutListed("studio", "Sun salutation", "yoga", null, null, null, null, null, 0)),
                Example.ofWorkout(Example.FULL, new WorkoutRetired("studio", 2)),
                Example.ofWorkout(Example.MINIMAL, new WorkoutRetired("studio", 0)));
    }

    static List<Example> foods() {
        Nutrients butter =
                new Nutrients(717.0, 0.85, 0.06, 0.06, 0.0, 81.11, 51.368, 15.87, 215.0, 643.0, 24.0, 24.0, 0.02, 0.0);
        Nutrients unknown =
                new Nutrients(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        List<Portion> portions = List.of(new Portion("1 pat", 5), new Portion("1 tbsp", 14.2));
        return List.of(
                Example.ofFood(Example.FULL, new FoodListed("usda-sr", "BUTTER,WITH SALT", butter, portions, 1)),
                Example.ofFood(Example.MINIMAL, new FoodListed("usda-sr", "BUTTER,WITH SALT", unknown, null, 0)),
                Example.ofFood(Example.FULL, new FoodRetired("usda-sr", 2)),
                Example.ofFood(Example.MINIMAL, new FoodRetired("usda-sr", 0)));
    }
}
