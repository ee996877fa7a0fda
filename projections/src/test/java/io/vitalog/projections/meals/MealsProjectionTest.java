package io.vitalog.projections.meals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.meals.MealEvent.Item;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class MealsProjectionTest {
    private final MealsProjection projection = new MealsProjection(EventCodec.plain());

    @Test
    void writesTheReadModelOfALoggedMeal() throws Unreadable {
        Write write = projection.write(Records.of(event(logged(0))));

        assertThat(write.document().toBsonDocument())
                .isEqualTo(BsonDocument.parse("""
                {"_id":"%1$s","_order":"%2$s","_at":{"$date":"2026-01-02T03:04:05Z"},"mealId":"%1$s",
                "userId":"u-1","source":"app","key":"m-1","time":"2026-01-02T03:04:05Z","meal":"lunch",
                "items":[{"food":"soup","massG":300}],"energyKcal":212.5,"revision":{"$numberInt":"0"}}\
                """.formatted(write.id(), write.order())));
    }

    @Test
    void hidesADeletedMealUnderTheSameIdWithAGreaterOrder() throws Unreadable {
        Write corrected = projection.write(Records.of(event(logged(1))));

        Write deleted = projection.write(Records.of(event(new MealDeleted("app", "m-1", 2))));

        assertThat(deleted).isEqualTo(Write.retraction(corrected.id(), deleted.order()));
        assertThat(deleted.order()).isGreaterThan(corrected.order());
    }

    @Test
    void refusesAnEventOfAnotherConcept() {
        Event<?> stray = event(new PlayScored("game", "p-1", "DualFlow", 1, 3, 10, null, 0));

        assertThatThrownBy(() -> projection.write(Records.of(stray)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("io.vitalog.play.scored.v1");
    }

    private static Event<?> event(Fact fact) {
        return Event.of("e-1", "/app", Records.TIME, "u-1", fact);
    }

    private static MealLogged logged(long revision) {
        return new MealLogged(
                "app", "m-1", "lunch", List.of(new Item("soup", 300.0)), 212.5, null, null, null, null, null, revision);
    }
}
