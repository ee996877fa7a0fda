package io.vitalog.domain.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contribution that enters a day, replaces its former self there, or leaves.
 *
 * @param id unique within the day
 * @param contribution {@link ContributionCodec}'s bytes, or null when it leaves
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into a store; compared nowhere
public record DayChange(LocalDate date, String id, byte @Nullable [] contribution) {

    /** The key of a day: {@code user|date}. */
    public static String dayKey(String userId, LocalDate date) {
        return userId + "|" + date;
    }

    /** The user in a {@link #dayKey}. */
    public static String userOf(String dayKey) {
        return dayKey.substring(0, dayKey.indexOf('|'));
    }

    /** The date in a {@link #dayKey}. */
    public static LocalDate dateOf(String dayKey) {
        return LocalDate.parse(dayKey.substring(dayKey.indexOf('|') + 1));
    }
}
