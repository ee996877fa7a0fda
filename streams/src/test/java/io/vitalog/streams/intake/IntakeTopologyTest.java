package io.vitalog.streams.intake;

import static io.vitalog.streams.app.Given.heartRate;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.app.Pipeline;
import io.vitalog.streams.wire.EventSerde;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTopologyTest {
    private static final Instant ARRIVAL = Instant.parse("2026-06-01T00:00:00Z");
    private static final String READING = "io.vitalog.reading.taken.v1";

    @TempDir
    private Path directory;

    private Pipeline pipeline;

    @BeforeEach
    void start() throws IOException {
        pipeline = new Pipeline(directory, ARRIVAL);
    }

    @Test
    void writesAFactWithItsEventTimeToItsTopic() {
        pipeline.send(heartRate("2016-04-12T07:00:00Z", 71));

        ProducerRecord<byte[], byte[]> fact = pipeline.written(Topics.READINGS).getFirst();
        assertThat(fact.timestamp())
                .isEqualTo(Instant.parse("2016-04-12T07:00:00Z").toEpochMilli());
        assertThat(text(fact.headers(), Attributes.TYPE)).isEqualTo(READING);
        assertThat(pipeline.written(Topics.DEAD_LETTERS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "u-1, 2026-01-01T00:00:00Z, no, NOT_JSON, not-json",
        "u-1, 2026-01-01T00:00:00Z, io.vitalog.reading.guessed.v1, 60, unknown-type",
        "u-1, 2026-01-01T00:00:00Z, io.vitalog.reading.taken.v1, -5, impossible-value",
        "u-1, 2026-01-01T00:00:00Z, io.vitalog.reading.taken.v1, 10000, impossible-value",
        "u-1, 2026-01-01T00:00:00Z, io.vitalog.reading.taken.v1, null, missing-field",
        "u-1, 1990-01-01T00:00:00Z, io.vitalog.reading.taken.v1, 60, clock-behind",
        "u-1, 2190-01-01T00:00:00Z, io.vitalog.reading.taken.v1, 60, clock-ahead",
        "u-2, 2026-01-01T00:00:00Z, io.vitalog.reading.taken.v1, 60, key-not-subject",
        "u-1, yesterday, io.vitalog.reading.taken.v1, 60, bad-attribute",
    })
    void sendsWhatItCannotTakeToTheDeadLettersAndGoesOn(
            String key, String time, String type, String value, String cause) {
        String payload = value.equals("NOT_JSON")
                ? "{\"origin\""
                : "{\"origin\":\"w\",\"metric\":\"heartRateBpm\",\"value\":%s}".formatted(value);
        pipeline.send(headers(type.equals("no") ? READING : type, time), key.getBytes(UTF_8), payload.getBytes(UTF_8));
        pipeline.send(heartRate("2026-01-01T00:00:00Z", 71));

        ProducerRecord<byte[], byte[]> letter =
                pipeline.written(Topics.DEAD_LETTERS).getFirst();
        assertThat(text(letter.headers(), DeadLetter.Headers.CAUSE)).isEqualTo(cause);
        assertThat(text(letter.headers(), DeadLetter.Headers.TOPIC)).isEqualTo("test.inbox");
        assertThat(text(letter.headers(), DeadLetter.Headers.OFFSET)).isEqualTo("0");
        assertThat(letter.value()).isEqualTo(payload.getBytes(UTF_8));
        assertThat(pipeline.written(Topics.READINGS)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"30000000, 0, 10", "0, 30000000, 10", "0, 0, 30000000", "0, 0, 1100000"})
    void cutsWhatIsTooLargeForAnyTopicAndGoesOn(int keyBytes, int headerBytes, int payloadBytes) {
        Headers headers = headers(READING, "2026-01-01T00:00:00Z");
        headers.add("large", new byte[headerBytes]);
        pipeline.send(headers, new byte[keyBytes], new byte[payloadBytes]);
        pipeline.send(heartRate("2026-01-01T00:00:00Z", 71));

        ProducerRecord<byte[], byte[]> letter =
                pipeline.written(Topics.DEAD_LETTERS).getFirst();
        assertThat(text(letter.headers(), DeadLetter.Headers.CAUSE)).isEqualTo("too-large");
        assertThat(text(letter.headers(), Attributes.TYPE)).isEqualTo(READING);
        assertThat(Integer.parseInt(text(letter.headers(), DeadLetter.Headers.CUT)))
                .isGreaterThan(Topic.LARGEST_ENTRY);
        int bytes = letter.key().length + letter.value().length;
        for (Header header : letter.headers()) {
            bytes += header.key().length() + header.value().length;
        }
        assertThat(bytes).isLessThan(Topic.LARGEST_ENTRY);
        assertThat(pipeline.written(Topics.READINGS)).hasSize(1);
    }

    @Test
    void writesAnOldVersionAsTheNewestOne() {
        String payload = "{\"session_id\":\"s-1\",\"end_ts\":\"2026-01-02T06:00:00Z\",\"quality\":0.9}";

        pipeline.send(
                headers("io.vitalog.sleep.recorded.v1", "2026-01-01T22:00:00Z"),
                "u-1".getBytes(UTF_8),
                payload.getBytes(UTF_8));

        ProducerRecord<byte[], byte[]> fact = pipeline.written(Topics.SLEEP).getFirst();
        assertThat(text(fact.headers(), Attributes.TYPE)).isEqualTo("io.vitalog.sleep.recorded.v2");
        assertThat(new String(fact.value(), UTF_8)).contains("\"inBedS\":28800");
    }

    private static Headers headers(String type, String time) {
        Headers headers = new RecordHeaders();
        headers.add(Attributes.SPEC_VERSION, "1.0".getBytes(UTF_8));
        headers.add(Attributes.ID, "e-1".getBytes(UTF_8));
        headers.add(Attributes.SOURCE, "/test".getBytes(UTF_8));
        headers.add(Attributes.TYPE, type.getBytes(UTF_8));
        headers.add(Attributes.TIME, time.getBytes(UTF_8));
        headers.add(Attributes.SUBJECT, "u-1".getBytes(UTF_8));
        return headers;
    }

    private static String text(Headers headers, String name) {
        return new String(EventSerde.last(headers, name), UTF_8);
    }
}
