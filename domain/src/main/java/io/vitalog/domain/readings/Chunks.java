package io.vitalog.domain.readings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Splits reading events at the borders of their chunks. */
public final class Chunks {
    /** The samples of an event that fall into one chunk. */
    public record Part(ChunkKey key, Chunk samples) {}

    private Chunks() {}

    /**
     * The parts of {@code reading}, in the order of time. Times are cut to the second.
     *
     * @param time the event's time
     */
    public static List<Part> of(String userId, Instant time, ReadingEvent reading) {
        long start = time.getEpochSecond();
        int size = reading.size();
        List<Part> parts = new ArrayList<>(1);
        int first = 0;
        while (first < size) {
            ChunkKey key = ChunkKey.at(
                    userId, reading.origin(), reading.metric(), reading.periodS(), start + reading.offsetS(first));
            int end = first + 1;
            while (end < size && start + reading.offsetS(end) < key.endEpochSecond()) {
                end++;
            }
            parts.add(new Part(key, samples(start - key.startEpochSecond(), reading, first, end)));
            first = end;
        }
        return parts;
    }

    private static Chunk samples(long shiftS, ReadingEvent reading, int first, int end) {
        ChunkBuilder samples = new ChunkBuilder(end - first);
        for (int i = first; i < end; i++) {
            samples.add((int) (shiftS + reading.offsetS(i)), reading.value(i), reading.revision(), reading.zone());
        }
        return samples.build();
    }
}
