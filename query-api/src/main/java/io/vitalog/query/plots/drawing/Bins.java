package io.vitalog.query.plots.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Ranges of equal width with round ends.
 *
 * @param first the number of the first: it begins at {@code first * step}
 */
record Bins(long first, double step, int count) {
    private static final int MOST = 10;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** At most ten that cover both ends; the last one includes its end. */
    static Bins of(double min, double max) {
        if (min == max) {
            double step = min == 0 ? 1 : Math.abs(min) / 10;
            return new Bins(Math.round(min / step), step, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10((max - min) / MOST)));
        for (double round : ROUND) {
            Bins bins = covering(min, max, round * power);
            if (bins.count() <= MOST) {
                return bins;
            }
        }
        return covering(min, max, 20 * power);
    }

    private static Bins covering(double min, double max, double step) {
        // A hair of tolerance: 0.3 is the end of the third tenth, not in the fourth.
        long first = (long) Math.floor(min / step + 1e-9);
        long end = (long) Math.ceil(max / step - 1e-9);
        return new Bins(first, step, (int) Math.max(1, end - first));
    }

    /** Which one {@code value} is in. */
    int of(double value) {
        long bin = (long) Math.floor(value / step + 1e-9) - first;
        return (int) Math.clamp(bin, 0, count - 1L);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int bin = 0; bin < count; bin++) {
            names.add(Labels.number((first + bin) * step) + "–" + Labels.number((first + bin + 1) * step));
        }
        return names;
    }
}
