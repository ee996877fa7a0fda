package io.vitalog.domain.readings;

import java.time.Instant;

/**
 * Names the chunk that holds a metric's samples of one source in one UTC hour, or in one UTC day when each of them
 * stands for an hour or more: a chunk of a single sample would cost more than the sample.
 *
 * @param periodS as in {@link ReadingEvent#periodS()}
 * @param hour the hour in which it begins, since the epoch
 */
public record ChunkKey(String userId, String origin, Metric metric, int periodS, int hour) {
    public static final int HOUR_S = 3_600;
    public static final int DAY_S = 24 * HOUR_S;

    /** The chunk that holds the sample of this second. */
    public static ChunkKey at(String userId, String origin, Metric metric, int periodS, long epochSecond) {
        int spanS = spanS(periodS);
        long start = Math.floorDiv(epochSecond, spanS) * (long) spanS;
        return new ChunkKey(userId, origin, metric, periodS, (int) (start / HOUR_S));
    }

    /** How many seconds a chunk of samples of this period spans. */
    public static int spanS(int periodS) {
        return periodS < HOUR_S ? HOUR_S : DAY_S;
    }

    /** The first second after the chunk. */
    public long endEpochSecond() {
        return startEpochSecond() + spanS(periodS);
    }

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

    /** The beginning of the chunk in seconds since the epoch. */
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
