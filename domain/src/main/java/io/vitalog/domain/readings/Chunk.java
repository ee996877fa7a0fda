package io.vitalog.domain.readings;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Samples of one metric, source and stretch of time ({@link ChunkKey}): a set in which each second holds at most
 * one sample. Merging is associative,
 * commutative and idempotent, so a chunk depends on the samples alone, never on their arrival. Immutable; the arrays
 * are equally long and not to be written to.
 *
 * @param offsetsS seconds since the chunk begins, rising
 * @param values in the metric's unit; NaN marks a sample that was withdrawn
 * @param revisions of each sample
 * @param zones the zone that each sample's event named, or null
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of samples an update: boxed lists cost five times the memory
public record Chunk(
        int[] offsetsS,
        double[] values,
        long[] revisions,
        @Nullable String[] zones) {
    public static final Chunk EMPTY = new Chunk(new int[0], new double[0], new long[0], new String[0]);

    /** A chunk of one sample. */
    public static Chunk of(int offsetS, double value, long revision, @Nullable String zone) {
        return new Chunk(new int[] {offsetS}, new double[] {value}, new long[] {revision}, new String[] {zone});
    }

    public int size() {
        return offsetsS.length;
    }

    /** How many samples stand, that is, are not withdrawn. */
    public int standing() {
        int count = 0;
        for (double value : values) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        return count;
    }

    /** The samples that are not withdrawn. */
    public Chunk withoutWithdrawn() {
        if (standing() == size()) {
            return this;
        }
        BitSet standing = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            standing.set(i, !Double.isNaN(values[i]));
        }
        return select(standing);
    }

    /** The samples at {@code indexes}. */
    public Chunk select(BitSet indexes) {
        if (indexes.cardinality() == size()) {
            return this;
        }
        ChunkBuilder selected = new ChunkBuilder(indexes.cardinality());
        indexes.stream().forEach(index -> selected.add(this, index));
        return selected.build();
    }

    /** The union of both; of two samples of one second the higher revision counts, then the greater value. */
    public Chunk merge(Chunk other) {
        if (other.size() == 0) {
            return this;
        }
        if (size() == 0 || offsetsS[size() - 1] < other.offsetsS[0]) {
            return append(other);
        }
        ChunkBuilder merged = new ChunkBuilder(size() + other.size());
        int mine = 0;
        int its = 0;
        while (mine < size() || its < other.size()) {
            int order = mine == size() ? 1 : its == other.size() ? -1 : offsetsS[mine] - other.offsetsS[its];
            if (order < 0) {
                merged.add(this, mine++);
            } else if (order > 0) {
                merged.add(other, its++);
            } else {
                boolean keep = compareSamples(mine, other, its) >= 0;
                merged.add(keep ? this : other, keep ? mine : its);
                mine++;
                its++;
            }
        }
        return merged.build();
    }

    private Chunk append(Chunk later) {
        int size = size() + later.size();
        int[] allOffsets = Arrays.copyOf(offsetsS, size);
        double[] allValues = Arrays.copyOf(values, size);
        long[] allRevisions = Arrays.copyOf(revisions, size);
        @Nullable String[] allZones = Arrays.copyOf(zones, size);
        System.arraycopy(later.offsetsS, 0, allOffsets, size(), later.size());
        System.arraycopy(later.values, 0, allValues, size(), later.size());
        System.arraycopy(later.revisions, 0, allRevisions, size(), later.size());
        System.arraycopy(later.zones, 0, allZones, size(), later.size());
        return new Chunk(allOffsets, allValues, allRevisions, allZones);
    }

    /** Withdrawing wins over a value of the same revision: {@code Double.compare} holds NaN the greatest. */
    private int compareSamples(int mine, Chunk other, int its) {
        int byRevision = Long.compare(revisions[mine], other.revisions[its]);
        if (byRevision != 0) {
            return byRevision;
        }
        int byValue = Double.compare(values[mine], other.values[its]);
        return byValue != 0
                ? byValue
                : Objects.requireNonNullElse(zones[mine], "")
                        .compareTo(Objects.requireNonNullElse(other.zones[its], ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chunk(int[] itsOffsets, double[] itsValues, long[] itsRevisions, String[] itsZones)
                && Arrays.equals(offsetsS, itsOffsets)
                && Arrays.equals(values, itsValues)
                && Arrays.equals(revisions, itsRevisions)
                && Arrays.equals(zones, itsZones);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(offsetsS) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Chunk[" + size() + " samples]";
    }
}
