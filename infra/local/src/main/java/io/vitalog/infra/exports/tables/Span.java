package io.vitalog.infra.exports.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of dates, both ends included.
 *
 * @param from null for no beginning
 * @param until null for no end
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Span EVER = new Span(null, null);

    /** Whether {@code date} lies in it. */
    public boolean holds(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    /** Whether the date of {@code time} in UTC lies in it. */
    public boolean holds(Instant time) {
        return holds(time.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
