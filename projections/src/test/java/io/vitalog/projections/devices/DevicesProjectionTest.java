package io.vitalog.projections.devices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class DevicesProjectionTest {
    private final DevicesProjection projection = new DevicesProjection();

    @Test
    void writesTheDeviceAsItCame() throws Unreadable {
        Write write = projection.write(Records.of(5, "u-1|watch-7", """
                {"deviceId":"watch-7","userId":"u-1","pairings":[{"from":"2026-01-02T03:04:05Z"}]}\
                """.getBytes(UTF_8)));

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"u-1|watch-7","_order":"0001-0000000000000005","deviceId":"watch-7","userId":"u-1",
                "pairings":[{"from":"2026-01-02T03:04:05Z"}]}"""));
    }

    @Test
    void hidesWhatIsNoMoreAndRefusesWhatIsNoDevice() throws Unreadable {
        assertThat(projection.write(Records.of(6, "u-1|watch-7", null)))
                .isEqualTo(Write.retraction("u-1|watch-7", Order.ofPosition(1, 6)));
        assertThatThrownBy(() -> projection.write(Records.of(6, "u-1|watch-7", "no device".getBytes(UTF_8))))
                .isInstanceOf(Unreadable.class);
    }
}
