package io.vitalog.domain.placement;

import io.vitalog.domain.readings.Metric;
import java.util.TreeMap;

/** Collects samples into {@link Minutes}. */
final class MinutesBuilder {
    private static final int MINUTE_S = 60;

    private final Metric.Combination combination;
    private final TreeMap<Long, Cell> cells = new TreeMap<>();

    MinutesBuilder(Metric.Combination combination) {
        this.combination = combination;
    }

    /** Adds a moment's value, or the beginning of an amount that fits its minute. Samples come in rising order. */
    void add(long epochSecond, double value) {
        Cell cell = cell(Math.floorDiv(epochSecond, MINUTE_S));
        cell.count++;
        cell.take(combination == Metric.Combination.LATEST ? value - cell.sum : value, value);
    }

    /**
     * Adds one of the minutes that a longer sample covers: an amount spreads evenly, a level is one sample in its first
     * minute and only holds the others.
     */
    void addPart(long minute, double value, int part, int parts) {
        Cell cell = cell(minute);
        cell.count += part == 0 ? 1 : 0;
        switch (combination) {
            case TOTAL -> cell.take(value / parts, value / parts);
            case RANGE -> cell.take(part == 0 ? value : 0, value);
            case LATEST -> cell.take(value - cell.sum, value);
        }
    }

    Minutes build() {
        int size = cells.size();
        Minutes built =
                new Minutes(new long[size], new int[size], new double[size], new double[size], new double[size]);
        int i = 0;
        for (var entry : cells.entrySet()) {
            Cell cell = entry.getValue();
            built.minutes()[i] = entry.getKey();
            built.counts()[i] = cell.count;
            built.sums()[i] = cell.sum;
            built.least()[i] = cell.least;
            built.most()[i] = cell.most;
            i++;
        }
        return built;
    }

    private Cell cell(long minute) {
        return cells.computeIfAbsent(minute, _ -> new Cell());
    }

    private static final class Cell {
        private int count;
        private double sum;
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;

        void take(double amount, double level) {
            sum += amount;
            least = Math.min(least, level);
            most = Math.max(most, level);
        }
    }
}
