package io.vitalog.domain.days.folding;

import io.vitalog.domain.days.SourcePriority;
import io.vitalog.domain.placement.Contribution.OfSamples;
import io.vitalog.domain.placement.Minutes;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one source sampled of one metric in one day, minute by minute. */
final class Series {
    /** A source and the period of its samples. */
    record Key(String origin, int periodS) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::origin, SourcePriority.BEST_FIRST).thenComparingInt(Key::periodS);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The samples of one minute. */
    record Cell(int count, double sum, double least, double most) {
        /** Amounts of one source that meet in a minute add up. */
        Cell plus(Cell other) {
            return new Cell(
                    count + other.count, sum + other.sum, Math.min(least, other.least), Math.max(most, other.most));
        }
    }

    private final Key key;
    private final NavigableMap<Long, Cell> cells = new TreeMap<>();
    private final Set<String> chunks = new TreeSet<>();

    Series(Key key) {
        this.key = key;
    }

    void add(OfSamples samples) {
        Minutes minutes = samples.minutes();
        for (int i = 0; i < minutes.size(); i++) {
            Cell cell = new Cell(minutes.counts()[i], minutes.sums()[i], minutes.least()[i], minutes.most()[i]);
            cells.merge(minutes.minutes()[i], cell, Cell::plus);
        }
        chunks.add(samples.chunk().text());
    }

    Key key() {
        return key;
    }

    /** Cells by minute since the epoch. */
    NavigableMap<Long, Cell> cells() {
        return cells;
    }

    /** Keys of the chunks, sorted. */
    Set<String> chunks() {
        return chunks;
    }

    int records() {
        return cells.values().stream().mapToInt(Cell::count).sum();
    }

    double total() {
        return cells.values().stream().mapToDouble(Cell::sum).sum();
    }
}
