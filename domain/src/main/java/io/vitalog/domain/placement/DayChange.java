package io.vitalog.domain.placement;

import io.vitalog.domain.readings.Varints;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contribution that enters a day, replaces its former self there, or leaves.
 *
 * @param id unique within the day
 * @param contribution {@link ContributionCodec}'s bytes, or null when it leaves
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into the ledger; compared nowhere
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

    public byte[] bytes() {
        int size = contribution == null ? 0 : contribution.length;
        Varints.Writer out = new Varints.Writer(size + 96);
        out.writeText(date.toString());
        out.writeText(id);
        out.writeBytes(contribution == null ? new byte[0] : contribution);
        return out.bytes();
    }

    /** Reads what {@link #bytes()} wrote. */
    public static DayChange read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        LocalDate date = LocalDate.parse(Varints.readText(in));
        String id = Varints.readText(in);
        byte[] contribution = Varints.readBytes(in);
        return new DayChange(date, id, contribution.length == 0 ? null : contribution);
    }
}
