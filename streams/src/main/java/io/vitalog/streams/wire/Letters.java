package io.vitalog.streams.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.intake.Intake;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Dead letters of the inbox: the record as it came, and why it was refused. The broker limits what is compressed, so a
 * record may be larger than any topic takes; of such a one the beginning is kept, or it would stop the intake for ever.
 */
public final class Letters {
    private static final int KEPT_PAYLOAD = 64 << 10;
    private static final int KEPT_TEXT = 1 << 10;
    private static final int KEPT_HEADERS = 64;

    private Letters() {}

    /** Bytes of key, headers and payload. */
    public static long bytes(Record<byte[], byte[]> record) {
        long bytes = length(record.key()) + length(record.value());
        for (Header header : record.headers()) {
            bytes += header.key().length() + length(header.value());
        }
        return bytes;
    }

    /** The letter about {@code record}, on its way to {@code topic}. */
    public static Record<byte[], Outcome> of(
            Record<byte[], byte[]> record, Violation violation, RecordMetadata origin, String topic) {
        long bytes = bytes(record);
        boolean cut = bytes > Intake.MOST_BYTES;
        Headers headers = cut ? beginningOf(record.headers()) : new RecordHeaders(record.headers());
        add(headers, DeadLetter.Headers.CAUSE, violation.cause().code());
        add(headers, DeadLetter.Headers.MESSAGE, violation.rule());
        add(headers, DeadLetter.Headers.TOPIC, origin.topic());
        add(headers, DeadLetter.Headers.PARTITION, String.valueOf(origin.partition()));
        add(headers, DeadLetter.Headers.OFFSET, String.valueOf(origin.offset()));
        if (cut) {
            add(headers, DeadLetter.Headers.CUT, String.valueOf(bytes));
        }
        byte[] payload = record.value() == null ? new byte[0] : record.value();
        return new Record<>(
                cut ? beginningOf(record.key(), KEPT_TEXT) : record.key(),
                new Outcome(topic, cut ? beginningOf(payload, KEPT_PAYLOAD) : payload),
                record.timestamp(),
                headers);
    }

    private static Headers beginningOf(Headers headers) {
        Headers kept = new RecordHeaders();
        int count = 0;
        for (Header header : headers) {
            if (count++ < KEPT_HEADERS && header.key().length() <= KEPT_TEXT) {
                kept.add(header.key(), beginningOf(header.value(), KEPT_TEXT));
            }
        }
        return kept;
    }

    private static byte[] beginningOf(byte[] bytes, int most) {
        return bytes == null || bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
    }

    private static long length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
