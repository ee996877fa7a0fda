package io.vitalog.query.readings;

import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the samples of a chunk at a resolution. A chunk is one source, one period and at least one whole hour of UTC,
 * so no minute and no hour reaches into another chunk.
 *
 * @param fromS the first second that counts, since the epoch
 * @param toS the first second that counts no more
 */
record ChunkReadings(Resolution resolution, long fromS, long toS) {

    /** The readings of a chunk, rising by time. */
    List<Reading> of(ChunkKey key, Chunk stored) {
        Chunk chunk = stored.withoutWithdrawn();
        long startS = key.startEpochSecond();
        int end = firstAt(chunk, toS - startS);
        List<Reading> readings = new ArrayList<>();
        int first = firstAt(chunk, fromS - startS);
        while (first < end) {
            int bucketS = bucket(chunk.offsetsS()[first]);
            int last = first;
            while (last + 1 < end && bucket(chunk.offsetsS()[last + 1]) == bucketS) {
                last++;
            }
            readings.add(reading(key, chunk, Instant.ofEpochSecond(startS + bucketS), first, last));
            first = last + 1;
        }
        return readings;
    }

    private int bucket(int offsetS) {
        return offsetS - offsetS % resolution.seconds();
    }

    private Reading reading(ChunkKey key, Chunk chunk, Instant time, int first, int last) {
        double[] values = chunk.values();
        if (resolution == Resolution.RAW) {
            return Reading.sample(time, key.origin(), key.periodS(), values[first]);
        }
        int records = last - first + 1;
        return switch (key.metric().combination()) {
            case TOTAL -> Reading.amount(time, key.origin(), key.periodS(), amount(sum(values, first, last)), records);
            case LATEST -> Reading.amount(time, key.origin(), key.periodS(), values[last], records);
            case RANGE -> level(key, time, values, first, last);
        };
    }

    private static Reading level(ChunkKey key, Instant time, double[] values, int first, int last) {
        double min = values[first];
        double max = values[first];
        for (int i = first + 1; i <= last; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        int records = last - first + 1;
        double avg = mean(sum(values, first, last) / records);
        return Reading.level(time, key.origin(), key.periodS(), min, avg, max, records);
    }

    private static double sum(double[] values, int first, int last) {
        double sum = 0;
        for (int i = first; i <= last; i++) {
            sum += values[i];
        }
        return sum;
    }

    /** Takes the noise of binary fractions off a sum, as the days do. */
    private static double amount(double sum) {
        return Math.rint(sum * 1e6) / 1e6;
    }

    private static double mean(double mean) {
        return Math.rint(mean * 1e3) / 1e3;
    }

    private static int firstAt(Chunk chunk, long offsetS) {
        int index = 0;
        while (index < chunk.size() && chunk.offsetsS()[index] < offsetS) {
            index++;
        }
        return index;
    }
}
