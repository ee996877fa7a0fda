package io.vitalog.projections.meals;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.meals.MealEvent;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.VersionedFacts;
import org.jspecify.annotations.Nullable;

/** Keeps the newest version of each meal, and the order of those that were deleted. */
public final class MealsProjection extends VersionedFacts<MealEvent> {
    public MealsProjection(EventCodec codec) {
        super(ReadModel.MEALS, MealEvent.class, codec);
    }

    @Override
    protected @Nullable Object view(Event<?> event, MealEvent fact) {
        return switch (fact) {
            case MealEvent.MealLogged stated -> Meal.of(event, stated);
            case MealEvent.MealDeleted _ -> null;
        };
    }
}
