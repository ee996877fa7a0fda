package io.vitalog.query.pages;

import io.vitalog.query.problems.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How many items, and after which.
 *
 * @param limit the most items of the page, from 1
 * @param cursor of the page before; absent for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {
    /** How many items a page has when the request does not say. */
    public static final int USUAL_LIMIT = 50;

    /** The most items that a page may have, unless a list says otherwise. */
    public static final int MOST = 500;

    /** Reads the parameters {@code limit} and {@code cursor}; an empty one counts as absent. */
    public static PageRequest of(@Nullable String limit, @Nullable String cursor, int most) {
        return new PageRequest(
                limit == null || limit.isBlank() ? USUAL_LIMIT : limit(limit, most),
                cursor == null || cursor.isBlank() ? null : cursor);
    }

    private static int limit(String text, int most) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= most) {
                return limit;
            }
        } catch (NumberFormatException malformed) {
            // told below, with the range
        }
        throw Problem.BAD_LIMIT.because("limit must be a whole number from 1 to " + most);
    }
}
