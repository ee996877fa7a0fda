package io.vitalog.projections.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.feedback.FeedbackEvent;
import io.vitalog.domain.feedback.FeedbackEvent.FeedbackRetracted;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class FeedbackProjectionTest {
    private final FeedbackProjection projection = new FeedbackProjection(EventCodec.plain());

    @Test
    void writesAReportAsItWasGiven() throws Unreadable {
        Write write = write(new SessionRated("pmdata", "s-1", 7, 45, List.of("running"), null, 0));

        assertThat(write.document().toBsonDocument())
                .isEqualTo(BsonDocument.parse("""
                {"_id":"%1$s","_order":"%2$s","_at":{"$date":"2026-01-02T03:04:05Z"},"reportId":"%1$s","userId":"u-1",
                "time":"2026-01-02T03:04:05Z","kind":"session","session":{"origin":"pmdata","key":"s-1",
                "perceivedExertion":7,"durationMin":45,"activities":["running"]}}\
                """.formatted(write.id(), write.order())));
    }

    @Test
    void hidesTheReportThatARetractionNamesByItsNaturalKey() throws Unreadable {
        Write report = write(new SessionRated("pmdata", "s-1", 7, 45, null, null, 0));

        Write retraction = write(new FeedbackRetracted("pmdata", "session/s-1", 1));

        assertThat(retraction).isEqualTo(Write.retraction(report.id(), retraction.order()));
        assertThat(retraction.order()).isGreaterThan(report.order());
    }

    private Write write(FeedbackEvent fact) throws Unreadable {
        return projection.write(Records.of(Event.of("e-1", "/import/pmdata", Records.TIME, "u-1", fact)));
    }
}
