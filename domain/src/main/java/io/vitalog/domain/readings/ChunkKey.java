package io.vitalog.domain.readings;

import java.time.Instant;

/**
 * Names the chunk that holds a metric's samples of one source in one UTC hour.
 *
 * @param periodS as in {@link ReadingEvent#periodS()}
 * @param hour hours since the epoch
 */
public record ChunkKey(String userId, String origin, Metric metric, int periodS, int hour) {
    public static final int HOUR_S = 3_600;

    /** {@code user|origin|metric|period|hour}; none of the parts holds a bar. */
    public String text() {
        return userId + "|" + origin + "|" + metric.id() + "|" + periodS + "|" + hour;
    }

    /** Reads what {@link #text()} wrote. */
    public static ChunkKey parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("'" + text + "' is no chunk key");
        }
        return new ChunkKey(
                parts[0], parts[1], Metric.ofId(parts[2]), Integer.parseInt(parts[3]), Integer.parseInt(parts[4]));
    }

    /** The beginning of the hour in seconds since the epoch. */
    public long startEpochSecond() {
        return (long) hour * HOUR_S;
    }

    public Instant start() {
        return Instant.ofEpochSecond(startEpochSecond());
    }

    /** When sample {@code index} was measured, or its period began. */
    public Instant time(Chunk samples, int index) {
        return Instant.ofEpochSecond(startEpochSecond() + samples.offsetsS()[index]);
    }

    /** The last second that sample {@code index} stands for. */
    public Instant endTime(Chunk samples, int index) {
        return time(samples, index).plusSeconds(Math.max(0, periodS - 1));
    }
}
