package io.vitalog.projections.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class PlansProjectionTest {
    private final PlansProjection projection = new PlansProjection();

    @Test
    void writesThePlanAsItCameSortedByItsRequest() throws Unreadable {
        Write write = projection.write(Records.of(5, "u-1|p-1", """
                {"planId":"p-1","userId":"u-1","kind":"workout","status":"accepted",\
                "requestedAt":"2026-01-02T03:04:05Z","changedAt":"2026-01-03T03:04:05Z",\
                "days":[{"day":1,"outcome":"done","markedAt":"2026-01-03T03:04:05Z"}],"adjustments":[]}\
                """.getBytes(UTF_8)));

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"u-1|p-1","_order":"0001-0000000000000005","_at":{"$date":"2026-01-02T03:04:05Z"},
                "planId":"p-1","userId":"u-1","kind":"workout","status":"accepted",
                "requestedAt":"2026-01-02T03:04:05Z","changedAt":"2026-01-03T03:04:05Z",
                "days":[{"day":1,"outcome":"done","markedAt":"2026-01-03T03:04:05Z"}],"adjustments":[]}"""));
    }

    @Test
    void hidesWhatIsNoMoreAndRefusesWhatIsNoPlan() throws Unreadable {
        assertThat(projection.write(Records.of(6, "u-1|p-1", null)))
                .isEqualTo(Write.retraction("u-1|p-1", Order.ofPosition(1, 6)));
        assertThatThrownBy(() -> projection.write(Records.of(6, "u-1|p-1", "[]".getBytes(UTF_8))))
                .isInstanceOf(Unreadable.class);
    }
}
