package io.vitalog.projections.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class SessionsProjectionTest {
    private final SessionsProjection projection = new SessionsProjection();

    @Test
    void writesTheSessionAsItCameSortedByItsStart() throws Unreadable {
        Write write = projection.write(Records.of(5, "u-1|s-1", """
                {"sessionId":"s-1","userId":"u-1","source":"app","status":"active",\
                "startedAt":"2026-01-02T03:04:05Z","progress":[]}""".getBytes(UTF_8)));

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"u-1|s-1","_order":"0001-0000000000000005","_at":{"$date":"2026-01-02T03:04:05Z"},
                "sessionId":"s-1","userId":"u-1","source":"app","status":"active",
                "startedAt":"2026-01-02T03:04:05Z","progress":[]}"""));
    }

    @Test
    void sortsASessionThatWasRecordedWholeByItsEnd() throws Unreadable {
        Write write = projection.write(Records.of(5, "u-1|s-1", """
                {"sessionId":"s-1","userId":"u-1","source":"app","status":"completed",\
                "endedAt":"2026-01-02T03:04:05Z","progress":[],"durationS":600}""".getBytes(UTF_8)));

        assertThat(write.document().getDateTime("_at"))
                .isEqualTo(BsonDocument.parse("""
                {"_at":{"$date":"2026-01-02T03:04:05Z"}}""").getDateTime("_at"));
    }

    @Test
    void hidesWhatIsNoMoreAndRefusesWhatIsNoSession() throws Unreadable {
        assertThat(projection.write(Records.of(6, "u-1|s-1", null)))
                .isEqualTo(Write.retraction("u-1|s-1", Order.ofPosition(1, 6)));
        assertThatThrownBy(() -> projection.write(Records.of(6, "u-1|s-1", "no session".getBytes(UTF_8))))
                .isInstanceOf(Unreadable.class);
    }
}
