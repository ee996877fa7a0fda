package io.vitalog.projections.foods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.foods.FoodEvent.FoodListed;
import io.vitalog.domain.foods.FoodEvent.FoodRetired;
import io.vitalog.domain.foods.FoodEvent.Portion;
import io.vitalog.domain.foods.Nutrients;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class FoodsProjectionTest {
    private final FoodsProjection projection = new FoodsProjection(EventCodec.plain());

    @Test
    void writesTheNewestDescriptionUnderTheFoodsOwnId() throws Unreadable {
        Write write = projection.write(Records.of(event(listed(3))));

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"usda-sr:01001","_order":"%s","foodId":"usda-sr:01001","source":"usda-sr",
                "name":"BUTTER,WITH SALT","per100G":{"energyKcal":717,"proteinG":0.85},
                "portions":[{"name":"1 tbsp","massG":14.2}],
                "changedAt":"2026-01-02T03:04:05Z","revision":{"$numberInt":"3"}}""".formatted(write.order())));
        assertThat(write.order())
                .isGreaterThan(projection.write(Records.of(event(listed(2)))).order());
    }

    @Test
    void hidesARetiredFood() throws Unreadable {
        Write retired = projection.write(Records.of(event(new FoodRetired("usda-sr", 4))));

        assertThat(retired).isEqualTo(Write.retraction("usda-sr:01001", retired.order()));
        assertThat(retired.order())
                .isGreaterThan(projection.write(Records.of(event(listed(3)))).order());
    }

    @Test
    void refusesAnEventOfAnotherConcept() {
        assertThatThrownBy(() -> projection.write(Records.of(event(new MealDeleted("app", "m-1", 0)))))
                .isInstanceOf(Unreadable.class);
    }

    private static Event<?> event(Fact fact) {
        return Event.of("e-1", "/app", Records.TIME, "usda-sr:01001", fact);
    }

    private static FoodListed listed(long revision) {
        Nutrients nutrients =
                new Nutrients(717.0, 0.85, null, null, null, null, null, null, null, null, null, null, null, null);
        return new FoodListed("usda-sr", "BUTTER,WITH SALT", nutrients, List.of(new Portion("1 tbsp", 14.2)), revision);
    }
}
