package io.vitalog.domain.days.folding;

import io.vitalog.domain.days.SourcePriority;
import io.vitalog.domain.placement.Contribution.OfSamples;
import io.vitalog.domain.placement.Window;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.Metric.Combination;
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
    private final int[] counts;
    private final double[] sums;
    private final double[] least;
    private final double[] most;
    private final Set<String> chunks = new TreeSet<>();

    Series(Key key, Combination combination, Window window) {
        this.key = key;
        this.combination = combination;
        this.window = window;
        this.counts = new int[window.minutes()];
        this.sums = new double[window.minutes()];
        this.least = new double[window.minutes()];
        this.most = new double[window.minutes()];
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

    /** Takes the samples of a chunk, as far as their minutes lie in the day. */
    void add(OfSamples contribution) {
        Window day = window.inZone(contribution.zone());
        Chunk samples = contribution.samples();
        long start = contribution.chunk().startEpochSecond();
        int parts = Math.max(1, Math.ceilDiv(contribution.chunk().periodS(), MINUTE_S));
        for (int i = 0; i < samples.size(); i++) {
            long second = start + samples.offsetsS()[i];
            for (int part = 0; part < parts; part++) {
                long minute = Math.floorDiv(second + (long) part * MINUTE_S, MINUTE_S);
                if (day.holds(minute)) {
                    take((int) (minute - window.firstMinute()), samples.values()[i], part, parts);
                }
            }
        }
        chunks.add(contribution.chunk().text());
    }

    private void take(int minute, double value, int part, int parts) {
        double level = combination == Combination.TOTAL ? value / parts : value;
        boolean fresh = !covered.get(minute);
        counts[minute] += part == 0 ? 1 : 0;
        sums[minute] = switch (combination) {
            case TOTAL -> sums[minute] + level;
            case RANGE -> sums[minute] + (part == 0 ? level : 0);
            case LATEST -> level;
        };
        least[minute] = fresh ? level : Math.min(least[minute], level);
        most[minute] = fresh ? level : Math.max(most[minute], level);
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
        return minutes.stream().map(minute -> counts[minute]).sum();
    }

    /** Amounts, or levels of the samples, of these minutes added up. */
    double sum(BitSet minutes) {
        return minutes.stream().mapToDouble(minute -> sums[minute]).sum();
    }

    double least(BitSet minutes) {
        return minutes.stream().mapToDouble(minute -> least[minute]).min().orElse(Double.NaN);
    }

    double most(BitSet minutes) {
        return minutes.stream().mapToDouble(minute -> most[minute]).max().orElse(Double.NaN);
    }

    /** The value of the last minute that has one. */
    double last() {
        return sums[covered.length() - 1];
    }
}
