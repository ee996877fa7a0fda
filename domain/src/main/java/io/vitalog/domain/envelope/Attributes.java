package io.vitalog.domain.envelope;

import io.vitalog.domain.facts.Violation;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents attributes of a record, read from its headers.
 *
 * @param type the released type name
 */
public record Attributes(
        String id,
        String source,
        String type,
        Instant time,
        String subject,
        @Nullable String cause,
        @Nullable String traceparent) {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";
    public static final String CAUSE = "vitalog-cause";
    /** Reserved: names the key under which the payload is sealed. */
    public static final String KEY_ID = "vitalog-key";

    /**
     * Reads the headers.
     *
     * @param headers the last value of a header by name, or null
     * @throws Unreadable if a required attribute is missing or malformed
     */
    public static Attributes read(Function<String, byte @Nullable []> headers) throws Unreadable {
        String version = required(headers, SPEC_VERSION);
        if (!version.equals("1.0")) {
            throw new Unreadable(Violation.Cause.BAD_ATTRIBUTE, SPEC_VERSION + " is '" + version + "', must be 1.0");
        }
        String contentType = text(headers, CONTENT_TYPE);
        if (contentType != null && !contentType.startsWith("application/json")) {
            throw new Unreadable(
                    Violation.Cause.BAD_ATTRIBUTE,
                    CONTENT_TYPE + " is '" + contentType + "', must be application/json");
        }
        return new Attributes(
                required(headers, ID),
                required(headers, SOURCE),
                required(headers, TYPE),
                time(required(headers, TIME)),
                required(headers, SUBJECT),
                text(headers, CAUSE),
                text(headers, TRACE_PARENT));
    }

    private static Instant time(String text) throws Unreadable {
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException malformed) {
            throw new Unreadable(
                    Violation.Cause.BAD_ATTRIBUTE,
                    TIME + " is '" + text + "', must be an RFC 3339 time with an offset");
        }
    }

    private static String required(Function<String, byte @Nullable []> headers, String name) throws Unreadable {
        String value = text(headers, name);
        if (value == null || value.isEmpty()) {
            throw new Unreadable(Violation.Cause.BAD_ATTRIBUTE, "header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String text(Function<String, byte @Nullable []> headers, String name) {
        byte[] value = headers.apply(name);
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }
}
