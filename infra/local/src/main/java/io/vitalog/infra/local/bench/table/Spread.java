package io.vitalog.infra.local.bench.table;

import java.util.List;

/** Where the values of several rounds lie. */
public record Spread(double median, double least, double most) {
    /**
     * The spread of {@code values}; the median of an even number of them is the mean of the two in the middle.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values have no median");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return new Spread((sorted.get(lower) + sorted.get(upper)) / 2, sorted.getFirst(), sorted.getLast());
    }
}
