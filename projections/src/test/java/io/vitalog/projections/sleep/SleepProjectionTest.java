package io.vitalog.projections.sleep;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.sleep.SleepEvent;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.SleepRetracted;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class SleepProjectionTest {
    private final SleepProjection projection = new SleepProjection(EventCodec.plain());

    @Test
    void writesTheReadModelOfASleepWithItsStages() throws Unreadable {
        Write write = write(new SleepRecorded(
                "fitbit",
                "log-1",
                28_800,
                25_200.0,
                92.5,
                3,
                false,
                "stages",
                null,
                null,
                List.of(new Stage("deep", 0, 90)),
                "+01:00",
                0));

        assertThat(write.document().toBsonDocument())
                .isEqualTo(BsonDocument.parse("""
                {"_id":"%1$s","_order":"%2$s","_at":{"$date":"2026-01-02T03:04:05Z"},"sleepId":"%1$s","userId":"u-1",
                "source":"fitbit","startTime":"2026-01-02T03:04:05Z","endTime":"2026-01-02T11:04:05Z",
                "minutesInBed":480,"minutesAsleep":420,"efficiencyPercent":92.5,"awakenings":3,"nap":false,
                "method":"stages","stages":[{"stage":"deep","offsetS":0,"durationS":90}],"zone":"+01:00",
                "revision":0}""".formatted(write.id(), write.order())));
    }

    @Test
    void hidesARetractedSleep() throws Unreadable {
        Write write = write(new SleepRetracted("fitbit", "log-1", 4));

        assertThat(write).isEqualTo(Write.retraction(write.id(), write.order()));
    }

    private Write write(SleepEvent fact) throws Unreadable {
        return projection.write(Records.of(Event.of("e-1", "/import/fitbit", Records.TIME, "u-1", fact)));
    }
}
