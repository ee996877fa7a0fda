package io.vitalog.domain.segments;

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

    /** For a store; {@link #read} reads it. */
    public byte[] bytes() {
        return ByteBuffer.allocate(6 * Long.BYTES)
                .putLong(views)
                .putLong(completions)
                .putLong(abandons)
                .putLong(likes)
                .putLong(thumbs)
                .putLong(lastPlayedMs)
                .array();
    }

    /** Reads what {@link #bytes()} wrote. */
    public static Tally read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new Tally(in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getLong());
    }
}
