package io.vitalog.projections.plays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class PlaysProjectionTest {
    private final PlaysProjection projection = new PlaysProjection(EventCodec.plain());

    @Test
    void writesTheReadModelOfAScoredPlay() throws Unreadable {
        Write write = projection.write(
                Records.of(event(new PlayScored("game", "p-1", "DualFlow", -1, 12.5, 48_200, null, 0))));

        assertThat(write.document().toBsonDocument())
                .isEqualTo(BsonDocument.parse("""
                {"_id":"%1$s","_order":"%2$s","_at":{"$date":"2026-01-02T03:04:05Z"},"playId":"%1$s",
                "userId":"u-1","source":"game","key":"p-1","time":"2026-01-02T03:04:05Z","mode":"DualFlow",
                "difficulty":-1,"durationMin":12.5,"score":48200,"revision":{"$numberInt":"0"}}\
                """.formatted(write.id(), write.order())));
    }

    @Test
    void refusesAnEventOfAnotherConcept() {
        assertThatThrownBy(() -> projection.write(Records.of(event(new MealDeleted("app", "m-1", 0)))))
                .isInstanceOf(Unreadable.class);
    }

    private static Event<?> event(Fact fact) {
        return Event.of("e-1", "/app", Records.TIME, "u-1", fact);
    }
}
