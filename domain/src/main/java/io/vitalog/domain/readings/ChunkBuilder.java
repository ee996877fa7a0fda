package io.vitalog.domain.readings;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects samples in rising order into a {@link Chunk}. */
final class ChunkBuilder {
    private final int[] offsetsS;
    private final double[] values;
    private final long[] revisions;
    private final @Nullable String[] zones;
    private int size;

    ChunkBuilder(int capacity) {
        offsetsS = new int[capacity];
        values = new double[capacity];
        revisions = new long[capacity];
        zones = new String[capacity];
    }

    void add(Chunk from, int index) {
        add(from.offsetsS()[index], from.values()[index], from.revisions()[index], from.zones()[index]);
    }

    void add(int offsetS, double value, long revision, @Nullable String zone) {
        offsetsS[size] = offsetS;
        values[size] = value;
        revisions[size] = revision;
        zones[size] = zone;
        size++;
    }

    Chunk build() {
        return size == offsetsS.length
                ? new Chunk(offsetsS, values, revisions, zones)
                : new Chunk(
                        Arrays.copyOf(offsetsS, size),
                        Arrays.copyOf(values, size),
                        Arrays.copyOf(revisions, size),
                        Arrays.copyOf(zones, size));
    }
}
