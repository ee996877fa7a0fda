package io.vitalog.query.requests;

import io.vitalog.query.problems.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A range of local dates, both ends included.
 *
 * @param from absent for no beginning
 * @param to absent for no end
 */
public record Dates(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Reads the parameters {@code from} and {@code to}; an empty one counts as absent. */
    public static Dates of(@Nullable String from, @Nullable String to) {
        LocalDate first = from == null || from.isBlank() ? null : date("from", from);
        LocalDate last = to == null || to.isBlank() ? null : date("to", to);
        if (first != null && last != null && first.isAfter(last)) {
            throw Problem.BAD_RANGE.because("from is " + first + ", after to, " + last);
        }
        return new Dates(first, last);
    }

    /** Reads one date; {@code name} is what the request calls it. */
    public static LocalDate date(String name, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 0 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException malformed) {
            // told below, with an example
        }
        throw Problem.BAD_DATE.because(name + " must be a date such as 2020-03-29");
    }
}
