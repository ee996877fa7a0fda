package io.vitalog.projections.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.deadletters.DeadLetter.Headers;
import io.vitalog.domain.envelope.Attributes;
import io.vitalog.projections.following.SourceRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads a dead letter from its record, believing nothing: names and numbers may be missing or nonsense. */
final class Letter {
    /** The cause of letters that the queue of Kafka Streams wrote: it knows only the exception. */
    private static final String NOT_HANDLED = "not-handled";

    /** Attribute names as CloudEvents allows them; anything else could not be a member of a document either. */
    private static final Pattern ATTRIBUTE = Pattern.compile("ce_([a-z0-9]{1,64})");

    private static final List<String> FURTHER_ATTRIBUTES =
            List.of(Attributes.CONTENT_TYPE, Attributes.TRACE_PARENT, Attributes.CAUSE, Attributes.KEY_ID);

    private final SourceRecord record;

    Letter(SourceRecord record) {
        this.record = record;
    }

    DeadLetter read() {
        String exception = text(record.header(Headers.EXCEPTION));
        String message = text(record.header(Headers.MESSAGE));
        byte[] payload = record.value();
        String payloadText = text(payload);
        return new DeadLetter(
                record.partition() + "-" + record.offset(),
                Objects.requireNonNullElse(text(record.header(Headers.CAUSE)), NOT_HANDLED),
                message != null ? message : Objects.requireNonNullElse(exception, ""),
                record.time(),
                text(record.header(Headers.TOPIC)),
                partition(text(record.header(Headers.PARTITION))),
                number(text(record.header(Headers.OFFSET))),
                text(record.key()),
                attributes(),
                payload == null || payloadText != null
                        ? payloadText
                        : Base64.getEncoder().encodeToString(payload),
                payload == null ? null : payloadText != null ? "text" : "base64");
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        for (Header header : record.headers()) {
            var name = ATTRIBUTE.matcher(header.key());
            if (header.value() == null) {
                continue;
            }
            if (name.matches()) {
                attributes.put(name.group(1), new String(header.value(), UTF_8));
            } else if (FURTHER_ATTRIBUTES.contains(header.key())) {
                attributes.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        return attributes;
    }

    private static @Nullable Integer partition(@Nullable String text) {
        Long number = number(text);
        return number == null || number != number.intValue() ? null : Integer.valueOf(number.intValue());
    }

    private static @Nullable Long number(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    /** The bytes as text, or null when they are none. */
    private static @Nullable String text(byte @Nullable [] bytes) {
        try {
            return bytes == null
                    ? null
                    : UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException binary) {
            return null;
        }
    }
}
