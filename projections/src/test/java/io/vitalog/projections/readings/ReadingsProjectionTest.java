package io.vitalog.projections.readings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import java.util.Base64;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsProjectionTest {
    private static final String KEY = new ChunkKey("u-1", "fitbit", Metric.HEART_RATE, 60, 490_897).text();
    private final ReadingsProjection projection = new ReadingsProjection();

    @Test
    void writesTheChunkWithItsHourAndItsStandingSamples() throws Unreadable {
        byte[] chunk = ChunkCodec.write(Chunk.of(0, 72, 0, null)
                .merge(Chunk.of(60, Double.NaN, 1, null))
                .merge(Chunk.of(120, 75, 0, null)));

        Write write = projection.write(Records.of(3, KEY, chunk));

        assertThat(write.document().toBsonDocument())
                .isEqualTo(BsonDocument.parse("""
                {"_id":"u-1|fitbit|heartRateBpm|60|490897","_order":"0001-0000000000000003",
                "_at":{"$date":"2026-01-01T01:00:00Z"},"userId":"u-1","source":"fitbit","metric":"heartRateBpm",
                "periodS":60,"count":2,"_samples":{"$binary":{"base64":"%s","subType":"00"}}}\
                """.formatted(Base64.getEncoder().encodeToString(chunk))));
    }

    @Test
    void hidesAChunkWithoutAStandingSample() throws Unreadable {
        Write hidden = Write.retraction(KEY, Order.ofPosition(1, 3));

        assertThat(projection.write(Records.of(3, KEY, null))).isEqualTo(hidden);
        assertThat(projection.write(Records.of(3, KEY, ChunkCodec.write(Chunk.of(0, Double.NaN, 1, null)))))
                .isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({
        "u-1|fitbit|heartRateBpm|60,x",
        "u-1|fitbit|pulse|60|1,x",
        "u-1|fitbit|heartRateBpm|60|1,x",
        "u-1|fitbit|heartRateBpm|60|1,'\u0001\u0005\u0001'"
    })
    void refusesWhatIsNoChunk(String key, String value) {
        assertThatThrownBy(() -> projection.write(Records.of(3, key, value.getBytes(UTF_8))))
                .isInstanceOf(Unreadable.class);
    }
}
