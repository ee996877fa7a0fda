package io.vitalog.projections.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.activities.ActivityEvent;
import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.ActivityRetracted;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.sleep.SleepEvent.SleepRetracted;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class ActivitiesProjectionTest {
    private final ActivitiesProjection projection = new ActivitiesProjection(EventCodec.plain());

    @Test
    void writesTheReadModelOfARecordedActivity() throws Unreadable {
        Write write = projection.write(Records.of(event(recorded(0))));

        assertThat(write.document().toBsonDocument())
                .isEqualTo(BsonDocument.parse("""
                {"_id":"%1$s","_order":"%2$s","_at":{"$date":"2026-01-02T03:04:05Z"},"activityId":"%1$s",
                "userId":"u-1","source":"fitbit","sport":"run","startTime":"2026-01-02T03:04:05Z",
                "endTime":"2026-01-02T03:34:05.500Z","elapsedS":1800.5,"distanceM":5000,"steps":4321,
                "revision":{"$numberInt":"0"}}""".formatted(write.id(), write.order())));
    }

    @Test
    void hidesARetractedActivityUnderTheSameIdWithAGreaterOrder() throws Unreadable {
        Write recorded = projection.write(Records.of(event(recorded(0))));

        Write retracted = projection.write(Records.of(event(new ActivityRetracted("fitbit", "log-1", 1))));

        assertThat(retracted.id()).isEqualTo(recorded.id());
        assertThat(retracted.order()).isGreaterThan(recorded.order());
        assertThat(retracted.document().toBsonDocument())
                .isEqualTo(BsonDocument.parse("""
                {"_id":"%s","_order":"%s","_retracted":true}""".formatted(retracted.id(), retracted.order())));
    }

    @Test
    void ordersVersionsByRevision() throws Unreadable {
        assertThat(projection.write(Records.of(event(recorded(2)))).order())
                .isGreaterThan(projection.write(Records.of(event(recorded(1)))).order());
    }

    @Test
    void refusesAnEventOfAnotherConcept() {
        Event<?> stray =
                Event.of("e-1", "/import/fitbit", Records.TIME, "u-1", new SleepRetracted("fitbit", "log-1", 0));

        assertThatThrownBy(() -> projection.write(Records.of(stray)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("io.vitalog.sleep.retracted.v1");
    }

    private static Event<?> event(ActivityEvent fact) {
        return Event.of("e-1", "/import/fitbit", Records.TIME, "u-1", fact);
    }

    private static ActivityRecorded recorded(long revision) {
        return new ActivityRecorded(
                "fitbit", "log-1", "run", null, 1800.5, null, 5000.0, null, 4321, null, null, null, null, null, null,
                null, null, revision);
    }
}
