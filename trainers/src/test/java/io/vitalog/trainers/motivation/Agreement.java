package io.vitalog.trainers.motivation;

/** How well what was found agrees with what is true. */
final class Agreement {
    private static final int BINS = 10;

    private Agreement() {}

    /** L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2 (1985); 1 is the same, 0 chance. */
    static double adjustedRandIndex(int[] found, int[] truth) {
        double[][] counts = new double[8][8];
        for (int i = 0; i < found.length; i++) {
            counts[found[i]][truth[i]]++;
        }
        double cells = 0;
        double rows = 0;
        double columns = 0;
        for (int i = 0; i < counts.length; i++) {
            double row = 0;
            double column = 0;
            for (int j = 0; j < counts.length; j++) {
                cells += pairs(counts[i][j]);
                row += counts[i][j];
                column += counts[j][i];
            }
            rows += pairs(row);
            columns += pairs(column);
        }
        double expected = rows * columns / pairs(found.length);
        return (cells - expected) / ((rows + columns) / 2 - expected);
    }

    /** Expected calibration error in ten equal bins (M. P. Naeini and others, AAAI 2015). */
    static double calibrationError(double[] confidences, boolean[] right) {
        double[] sums = new double[BINS];
        double[] hits = new double[BINS];
        for (int i = 0; i < right.length; i++) {
            int bin = Math.min(BINS - 1, (int) (confidences[i] * BINS));
            sums[bin] += confidences[i];
            hits[bin] += right[i] ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sums[bin] - hits[bin]) / right.length;
        }
        return error;
    }

    private static double pairs(double count) {
        return count * (count - 1) / 2;
    }
}
