package io.vitalog.projections.foods;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.foods.Food;
import io.vitalog.domain.foods.FoodEvent;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.CatalogueEntries;
import org.jspecify.annotations.Nullable;

/** Keeps the newest description of each food. */
public final class FoodsProjection extends CatalogueEntries<FoodEvent> {
    public FoodsProjection(EventCodec codec) {
        super(ReadModel.FOODS, FoodEvent.class, codec);
    }

    @Override
    protected @Nullable Object view(Event<?> event, FoodEvent fact) {
        return switch (fact) {
            case FoodEvent.FoodListed listed -> Food.of(event, listed);
            case FoodEvent.FoodRetired _ -> null;
        };
    }
}
