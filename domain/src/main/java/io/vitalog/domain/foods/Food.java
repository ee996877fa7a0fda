package io.vitalog.domain.foods;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.foods.FoodEvent.FoodListed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a food that is in the catalogue: its newest description.
 *
 * @param source whose table describes it
 * @param name as the table writes it, such as {@code BUTTER,WITH SALT}
 * @param per100G what a hundred grams of what is eaten hold
 * @param portions what people eat of it at once
 * @param changedAt since when this description holds
 */
public record Food(
        String foodId,
        String source,
        String name,
        Nutrients per100G,
        @Nullable List<FoodEvent.Portion> portions,
        Instant changedAt,
        long revision) {

    public static Food of(Occurrence event, FoodListed fact) {
        return new Food(
                event.subject(),
                fact.origin(),
                fact.name(),
                fact.per100G(),
                fact.portions(),
                event.time(),
                fact.revision());
    }

    /** What {@code massG} grams of it hold. */
    public Nutrients in(double massG) {
        return per100G.times(massG / 100);
    }
}
