package io.vitalog.query.requests;

import io.vitalog.query.problems.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A range of time: the beginning belongs to it, the end does not.
 *
 * @param from absent for no beginning
 * @param to absent for no end
 */
public record Times(@Nullable Instant from, @Nullable Instant to) {
    private static final int DATE_LENGTH = 10;

    /** Reads the parameters {@code from} and {@code to}; an empty one counts as absent, a date as its start in UTC. */
    public static Times of(@Nullable String from, @Nullable String to) {
        Instant begin = from == null || from.isBlank() ? null : time("from", from);
        Instant end = to == null || to.isBlank() ? null : time("to", to);
        if (begin != null && end != null && begin.isAfter(end)) {
            throw Problem.BAD_RANGE.because("from is " + begin + ", after to, " + end);
        }
        return new Times(begin, end);
    }

    /** Reads one time; absent or empty it is now. {@code name} is what the request calls it. */
    public static Instant orNow(String name, @Nullable String text) {
        return text == null || text.isBlank() ? Instant.now() : time(name, text);
    }

    private static Instant time(String name, String text) {
        try {
            // A plus sign that was not escaped arrives as a space.
            String stamp = text.replace(' ', '+');
            Instant time = stamp.length() == DATE_LENGTH
                    ? LocalDate.parse(stamp).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(stamp).toInstant();
            int year = time.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 0 && year <= 9999) {
                return time;
            }
        } catch (DateTimeException malformed) {
            // told below, with an example
        }
        throw Problem.BAD_TIME.because(
                name + " must be a time such as 2020-03-29T00:00:00Z or 2020-03-29T02:00:00%2B02:00, or a date");
    }
}
