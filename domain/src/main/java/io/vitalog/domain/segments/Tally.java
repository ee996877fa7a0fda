package io.vitalog.domain.segments;

import io.vitalog.domain.readings.Varints;
import java.nio.ByteBuffer;

/**
 * What a segment's people did with a workout.
 *
 * @param views sessions begun, completed or not
 * @param completions sessions done to their end
 * @param abandons sessions given up
 * @param likes thumbs up
 * @param thumbs up and down
 * @param lastPlayedMs when the latest of the sessions began, since the epoch; {@link #NEVER} without one
 */
public record Tally(long views, long completions, long abandons, long likes, long thumbs, long lastPlayedMs) {
    /** Nobody has played it. */
    public static final long NEVER = Long.MIN_VALUE;

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, NEVER);

    /** The same, last played at {@code timeMs} or {@link #NEVER}. */
    public Tally lastPlayed(long timeMs) {
        return timeMs == lastPlayedMs ? this : new Tally(views, completions, abandons, likes, thumbs, timeMs);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                views + other.views,
                completions + other.completions,
                abandons + other.abandons,
                likes + other.likes,
                thumbs + other.thumbs,
                Math.max(lastPlayedMs, other.lastPlayedMs));
    }

    /** Writes it among bytes; {@link #read} reads it. */
    public void write(Varints.Writer out) {
        out.writeVarint(views);
        out.writeVarint(completions);
        out.writeVarint(abandons);
        out.writeVarint(likes);
        out.writeVarint(thumbs);
        out.writeLong(lastPlayedMs);
    }

    /** Reads what {@link #write} wrote. */
    public static Tally read(ByteBuffer in) {
        return new Tally(
                Varints.read(in), Varints.read(in), Varints.read(in), Varints.read(in), Varints.read(in), in.getLong());
    }
}
