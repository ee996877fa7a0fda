package io.vitalog.projections.workouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class WorkoutsProjectionTest {
    private final WorkoutsProjection projection = new WorkoutsProjection(EventCodec.plain());

    @Test
    void writesTheNewestDescriptionUnderTheWorkoutsOwnId() throws Unreadable {
        Write write = projection.write(Records.of(event(listed(3))));

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"yoga-12","_order":"%s","workoutId":"yoga-12","source":"studio","title":"Sun salutation",
                "type":"yoga","level":"beginner","durationMin":25,"tags":["morning"],
                "changedAt":"2026-01-02T03:04:05Z","revision":{"$numberInt":"3"}}""".formatted(write.order())));
        assertThat(write.order())
                .isGreaterThan(projection.write(Records.of(event(listed(2)))).order());
    }

    @Test
    void hidesARetiredWorkout() throws Unreadable {
        Write retired = projection.write(Records.of(event(new WorkoutRetired("studio", 4))));

        assertThat(retired).isEqualTo(Write.retraction("yoga-12", retired.order()));
        assertThat(retired.order())
                .isGreaterThan(projection.write(Records.of(event(listed(3)))).order());
    }

    @Test
    void refusesAnEventOfAnotherConcept() {
        assertThatThrownBy(() -> projection.write(Records.of(event(new MealDeleted("app", "m-1", 0)))))
                .isInstanceOf(Unreadable.class);
    }

    private static Event<?> event(Fact fact) {
        return Event.of("e-1", "/app", Records.TIME, "yoga-12", fact);
    }

    private static WorkoutListed listed(long revision) {
        return new WorkoutListed(
                "studio", "Sun salutation", "yoga", "beginner", 25.0, null, null, List.of("morning"), revision);
    }
}
