package io.vitalog.trainers.tables;

import java.util.List;
import java.util.stream.IntStream;

/** How values of a training are distributed. */
public final class Percentiles {
    private static final int STEPS = 100;

    private Percentiles() {}

    /**
     * Percentiles 0 to 100 of sorted values, straight lines between them (type 7 of R. J. Hyndman and Y. Fan, "Sample
     * quantiles in statistical packages", The American Statistician 50, 1996; numpy's default).
     */
    public static List<Double> of(double[] sorted) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> {
                    long position = (sorted.length - 1L) * step;
                    double low = sorted[(int) (position / STEPS)];
                    double high = sorted[(int) ((position + STEPS - 1) / STEPS)];
                    return Math.min(high, low + (high - low) * (position % STEPS) / STEPS);
                })
                .toList();
    }
}
