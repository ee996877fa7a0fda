package io.vitalog.projections.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.deadletters.DeadLetter.Headers;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class DeadLettersProjectionTest {
    private final DeadLettersProjection projection = new DeadLettersProjection();

    @Test
    void tellsCauseOriginAndPayload() {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "ce_type", "io.vitalog.reading.taken.v1");
        add(headers, "ce_subject", "u-1");
        add(headers, "content-type", "application/json");
        add(headers, "ce_bad.name", "left out");
        add(headers, Headers.TOPIC, "vitalog.inbox");
        add(headers, Headers.PARTITION, "3");
        add(headers, Headers.OFFSET, "5000000000");
        add(headers, Headers.MESSAGE, "value is -5, must be between 20 and 300");
        add(headers, Headers.EXCEPTION, "some.Exception");
        add(headers, Headers.CAUSE, "impossible-value");

        Write write =
                projection.write(Records.of(41, "u-1".getBytes(UTF_8), "{\"value\":-5}".getBytes(UTF_8), headers));

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"2-41","_order":"0001-0000000000000029","_at":{"$date":"2026-01-02T03:04:05Z"},"id":"2-41",
                "cause":"impossible-value","rule":"value is -5, must be between 20 and 300",
                "time":"2026-01-02T03:04:05Z","topic":"vitalog.inbox","partition":3,
                "offset":{"$numberLong":"5000000000"},"key":"u-1","attributes":{"content-type":"application/json",
                "subject":"u-1","type":"io.vitalog.reading.taken.v1"},"payload":"{\\"value\\":-5}",
                "encoding":"text"}"""));
    }

    @Test
    void takesALetterOfWhichNothingIsText() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_id", new byte[] {(byte) 0xff, 0});
        headers.add("ce_source", null);
        headers.add(Headers.CAUSE, new byte[] {(byte) 0xff});
        headers.add(Headers.PARTITION, "99999999999".getBytes(UTF_8));
        headers.add(Headers.OFFSET, "soon".getBytes(UTF_8));

        Write write =
                projection.write(Records.of(0, new byte[] {(byte) 0xc3}, new byte[] {(byte) 0xfe, 0, 1}, headers));

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"2-0","_order":"0001-0000000000000000","_at":{"$date":"2026-01-02T03:04:05Z"},"id":"2-0",
                "cause":"not-handled","rule":"","time":"2026-01-02T03:04:05Z","attributes":{"id":"\\ufffd\\u0000"},
                "payload":"/gAB","encoding":"base64"}"""));
    }

    @Test
    void takesALetterWithoutKeyValueAndHeaders() {
        assertThat(projection
                        .write(Records.of(7, null, null, new RecordHeaders()))
                        .document()
                        .toBsonDocument())
                .isEqualTo(BsonDocument.parse("""
                {"_id":"2-7","_order":"0001-0000000000000007","_at":{"$date":"2026-01-02T03:04:05Z"},"id":"2-7",
                "cause":"not-handled","rule":"","time":"2026-01-02T03:04:05Z","attributes":{}}"""));
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
