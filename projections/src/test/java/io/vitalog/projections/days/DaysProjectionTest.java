package io.vitalog.projections.days;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class DaysProjectionTest {
    private final DaysProjection projection = new DaysProjection();

    @Test
    void writesTheDayAsItCame() throws Unreadable {
        Write write = projection.write(Records.of(
                5, "u-1|2026-01-02", "{\"userId\":\"u-1\",\"date\":\"2026-01-02\",\"complete\":0.5}".getBytes(UTF_8)));

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"u-1|2026-01-02","_order":"0001-0000000000000005","userId":"u-1","date":"2026-01-02",
                "complete":0.5}"""));
    }

    @Test
    void hidesADayWithoutFacts() throws Unreadable {
        assertThat(projection.write(Records.of(6, "u-1|2026-01-02", null)))
                .isEqualTo(Write.retraction("u-1|2026-01-02", Order.ofPosition(1, 6)));
    }

    @Test
    void refusesADayThatIsNoJson() {
        assertThatThrownBy(() -> projection.write(Records.of(6, "u-1|2026-01-02", "no day".getBytes(UTF_8))))
                .isInstanceOf(Unreadable.class);
    }
}
