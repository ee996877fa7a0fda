package io.vitalog.domain.days.folding;

import io.vitalog.domain.days.SourcePriority;
import io.vitalog.domain.placement.Contribution.OfSamples;
import io.vitalog.domain.placement.Window;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.Metric.Combination;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one source sampled of one metric in one day, minute by minute. An amount over a longer period spreads evenly
 * over its minutes; a level is one sample in its first minute and only holds the others.
 */
final class Series {
    private static final int MINUTE_S = 60;

    private final Key key;
    private final Window window;
    private final Combination combination;
    private final BitSet covered = new BitSet();
    private final Set<String> chunks = new TreeSet<>();
    /** The minute that the arrays begin with; a sample a day needs no room for a day of them. */
    private int first;

    private int[] counts = new int[0];
    private double[] sums = new double[0];
    private double[] least = new double[0];
    private double[] most = new double[0];

    Series(Key key, Combination combination, Window window) {
        this.key = key;
        this.combination = combination;
        this.window = window;
    }

    /** A source and the period of its samples. */
    record Key(String origin, int periodS) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::origin, SourcePriority.BEST_FIRST).thenComparingInt(Key::periodS);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Takes the samples of a chunk, as far as their minutes lie in the day.
     *
     * @param contribution of no earlier hour than those before
     * @param day the date in the contribution's zone
     */
    void add(OfSamples contribution, Window day) {
        Chunk samples = contribution.samples();
        long start = contribution.chunk().startEpochSecond();
        int parts = Math.max(1, Math.ceilDiv(contribution.chunk().periodS(), MINUTE_S));
        if (chunks.isEmpty()) {
            first = minute(start);
        }
        makeRoom(minute(contribution.chunk().endEpochSecond() + (long) parts * MINUTE_S));
        for (int i = 0; i < samples.size(); i++) {
            long from = Math.floorDiv(start + samples.offsetsS()[i], MINUTE_S);
            for (int part = 0; part < parts; part++) {
                if (day.holds(from + part)) {
                    take((int) (from + part - window.firstMinute()), samples.values()[i], part, parts);
                }
            }
        }
        chunks.add(contribution.chunk().text());
    }

    /** The minute of the window that this second is in, the nearest if it is in none. */
    private int minute(long epochSecond) {
        return Math.clamp(Math.floorDiv(epochSecond, MINUTE_S) - window.firstMinute(), 0, window.minutes());
    }

    private void makeRoom(int end) {
        if (end - first <= counts.length) {
            return;
        }
        int size = Math.max(end - first, Math.min(2 * counts.length, window.minutes() - first));
        counts = Arrays.copyOf(counts, size);
        sums = Arrays.copyOf(sums, size);
        if (combination == Combination.RANGE) {
            least = Arrays.copyOf(least, size);
            most = Arrays.copyOf(most, size);
        }
    }

    private void take(int minute, double value, int part, int parts) {
        int at = minute - first;
        boolean fresh = !covered.get(minute);
        counts[at] += part == 0 ? 1 : 0;
        switch (combination) {
            case TOTAL -> sums[at] += value / parts;
            case LATEST -> sums[at] = value;
            case RANGE -> {
                sums[at] += part == 0 ? value : 0;
                least[at] = fresh ? value : Math.min(least[at], value);
                most[at] = fresh ? value : Math.max(most[at], value);
            }
        }
        covered.set(minute);
    }

    String origin() {
        return key.origin();
    }

    int periodS() {
        return key.periodS();
    }

    /** The minutes of the window with a sample. */
    BitSet covered() {
        return covered;
    }

    /** Keys of the chunks, sorted. */
    Set<String> chunks() {
        return chunks;
    }

    /** Samples that begin in these minutes. */
    int records(BitSet minutes) {
        int records = 0;
        for (int minute = minutes.nextSetBit(0); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
            records += counts[minute - first];
        }
        return records;
    }

    /** Amounts, or levels of the samples, of these minutes added up. */
    double sum(BitSet minutes) {
        double sum = 0;
        for (int minute = minutes.nextSetBit(0); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
            sum += sums[minute - first];
        }
        return sum;
    }

    /** The least level that a sample of these minutes has; of a range alone. */
    double least(BitSet minutes) {
        double found = Double.POSITIVE_INFINITY;
        for (int minute = minutes.nextSetBit(0); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
            found = Math.min(found, least[minute - first]);
        }
        return found;
    }

    /** The greatest level that a sample of these minutes has; of a range alone. */
    double most(BitSet minutes) {
        double found = Double.NEGATIVE_INFINITY;
        for (int minute = minutes.nextSetBit(0); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
            found = Math.max(found, most[minute - first]);
        }
        return found;
    }

    /** The value of the last minute that has one. */
    double last() {
        return sums[covered.length() - 1 - first];
    }
}
