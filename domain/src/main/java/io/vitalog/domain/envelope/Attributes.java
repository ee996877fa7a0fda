package io.vitalog.domain.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.facts.Violation.Cause;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    /** The most characters that an attribute may have. */
    public static final int LONGEST = 256;

    private static final String JSON = "application/json";
    private static final Pattern JSON_IN_UTF_8 =
            Pattern.compile("(?i)application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?");
    private static final String NOT_IN_URIS = "\"<>\\^`{|}";
    private static final String LENGTH_RULE = "at most " + LONGEST + " characters";
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * Reads the headers.
     *
     * @param headers the last value of a header by name, or null
     * @throws Unreadable if a required attribute is missing or malformed
     */
    public static Attributes read(Function<String, byte @Nullable []> headers) throws Unreadable {
        String version = required(headers, SPEC_VERSION);
        demand(version.equals("1.0"), SPEC_VERSION, version, "1.0");
        String contentType = text(headers, CONTENT_TYPE);
        demand(contentType == null || isJson(contentType), CONTENT_TYPE, contentType, "application/json in UTF-8");
        String source = required(headers, SOURCE);
        demand(isUriReference(source), SOURCE, source, "a URI reference");
        return new Attributes(
                required(headers, ID),
                source,
                required(headers, TYPE),
                time(required(headers, TIME)),
                required(headers, SUBJECT),
                text(headers, CAUSE),
                text(headers, TRACE_PARENT));
    }

    /** The text of {@link #TIME}: RFC 3339 in UTC, with as many digits of the second as it needs. */
    public static String text(Instant time) {
        return time.get(ChronoField.NANO_OF_SECOND) == 0
                ? time.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    /** Writes the attributes, each once. Events do it by themselves, with bytes that they keep. */
    public void write(BiConsumer<String, byte[]> headers) {
        headers.accept(SPEC_VERSION, "1.0".getBytes(UTF_8));
        headers.accept(ID, id.getBytes(UTF_8));
        headers.accept(SOURCE, source.getBytes(UTF_8));
        headers.accept(TYPE, type.getBytes(UTF_8));
        headers.accept(TIME, text(time).getBytes(UTF_8));
        headers.accept(SUBJECT, subject.getBytes(UTF_8));
        headers.accept(CONTENT_TYPE, JSON.getBytes(UTF_8));
        if (traceparent != null) {
            headers.accept(TRACE_PARENT, traceparent.getBytes(UTF_8));
        }
    }

    private static boolean isJson(String contentType) {
        return contentType.equals(JSON) || JSON_IN_UTF_8.matcher(contentType).matches();
    }

    private static boolean isUriReference(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || NOT_IN_URIS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Instant time(String text) throws Unreadable {
        try {
            demand(text.length() > 4 && text.charAt(4) == '-', TIME, text, "an RFC 3339 time with an offset");
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException malformed) {
            throw wrong(TIME, text, "an RFC 3339 time with an offset");
        }
    }

    private static String required(Function<String, byte @Nullable []> headers, String name) throws Unreadable {
        String value = text(headers, name);
        if (value == null || value.isEmpty()) {
            throw new Unreadable(Cause.BAD_ATTRIBUTE, "header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String text(Function<String, byte @Nullable []> headers, String name) throws Unreadable {
        byte[] value = headers.apply(name);
        if (value == null) {
            return null;
        }
        String text = new String(value, UTF_8);
        demand(text.indexOf(REPLACEMENT) < 0 || Arrays.equals(value, text.getBytes(UTF_8)), name, text, "UTF-8");
        demand(text.length() <= LONGEST, name, text, LENGTH_RULE);
        demand(!hasControls(text), name, text, "free of control characters");
        return text;
    }

    private static void demand(boolean holds, String name, @Nullable String value, String rule) throws Unreadable {
        if (!holds) {
            throw wrong(name, value, rule);
        }
    }

    private static Unreadable wrong(String name, @Nullable String value, String rule) {
        return new Unreadable(Cause.BAD_ATTRIBUTE, name + " is '" + value + "', must be " + rule);
    }
}
