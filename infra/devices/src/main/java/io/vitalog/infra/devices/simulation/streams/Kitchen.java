package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.domain.meals.MealEvent.Item;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.population.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What somebody eats: as much as they need, spread over the meals that they care to log. */
record Kitchen(DayOfLife day, Telling telling) {
    private static final double ACTIVITY = 1.5;
    private static final double KCAL_A_MET_MINUTE = 0.12;

    private static final List<Dish> DISHES = List.of(
            new Dish("breakfast", 40, 0.24, List.of("oatmeal", "yoghurt", "bread", "eggs", "banana")),
            new Dish("lunch", 330, 0.33, List.of("salad", "rice", "chicken", "lentils", "soup")),
            new Dish("snack", 520, 0.09, List.of("apple", "nuts", "chocolate", "carrots", "smoothie")),
            new Dish("dinner", 730, 0.34, List.of("pasta", "salmon", "potatoes", "tofu", "vegetables")));

    /** A meal of the day: minutes after getting up, share of the day's energy. */
    private record Dish(String meal, int minutes, double share, List<String> foods) {}

    void tell() {
        Dice dice = day.dice().of("kitchen");
        double need = day.person().restingKcal() * ACTIVITY
                + training() * (day.condition().ill() ? 0.7 : 1);
        for (int i = 0; i < DISHES.size(); i++) {
            Dice plate = dice.of(i);
            if (plate.chance(0.1 + 0.8 * day.person().habits().adherence(), 0)) {
                meal(DISHES.get(i), need, plate);
            }
        }
    }

    private double training() {
        var exercise = day.exercise();
        return exercise == null
                ? 0
                : KCAL_A_MET_MINUTE
                        * day.person().massKg()
                        / 7
                        * exercise.minutes()
                        * exercise.sport().met();
    }

    private void meal(Dish dish, double need, Dice dice) {
        double kcal = Math.rint(need * dish.share() * Math.clamp(1 + 0.2 * dice.bell(1), 0.4, 1.8));
        double protein = dice.between(0.14, 0.26, 2);
        double fat = dice.between(0.24, 0.4, 3);
        int main = dice.below(dish.foods().size(), 4);
        int side = (main + 1 + dice.below(dish.foods().size() - 1, 5))
                % dish.foods().size();
        Instant time = day.wake().plus(Duration.ofMinutes(Math.round(dish.minutes() + 12 * dice.bell(6))));
        telling.done(
                time,
                new MealLogged(
                        Person.APP,
                        dish.meal() + "-" + day.date(),
                        dish.meal(),
                        List.of(
                                new Item(dish.foods().get(main), Math.rint(kcal * 0.45)),
                                new Item(dish.foods().get(side), Math.rint(kcal * 0.2))),
                        kcal,
                        Math.rint(kcal * protein / 4),
                        Math.rint(kcal * (1 - protein - fat) / 4),
                        Math.rint(kcal * fat / 9),
                        50.0 * dice.below(12, 7),
                        day.person().zone().getId(),
                        0));
    }
}
