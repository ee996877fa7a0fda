package io.vitalog.infra.devices.devicefiles.xml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** What texts of elements mean; null where they mean nothing. */
final class Texts {
    private static final int MOST_TITLE = 256;

    private Texts() {}

    static @Nullable Double number(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? (Double) value : null;
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    /** A time with its offset from UTC, or one of the wall clock in {@code zone}, else in UTC. */
    static @Nullable Instant time(@Nullable String text, @Nullable ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            OffsetDateTime placed = time instanceof LocalDateTime local
                    ? local.atZone(zone == null ? ZoneOffset.UTC : zone).toOffsetDateTime()
                    : (OffsetDateTime) time;
            return placed.getYear() < 1 || placed.getYear() > 9_999 ? null : placed.toInstant();
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** At most as long as a title may be; null when nothing but blanks stands there. */
    static @Nullable String title(String text) {
        if (text.isBlank()) {
            return null;
        }
        return text.codePointCount(0, text.length()) > MOST_TITLE
                ? text.substring(0, text.offsetByCodePoints(0, MOST_TITLE))
                : text;
    }
}
