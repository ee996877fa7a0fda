package io.vitalog.trainers.clusters;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.trainers.tables.Table;
import java.util.Random;

/** Tables of yoga sessions. */
final class Tables {
    private Tables() {}

    static Table of(double... values) {
        return new Table(FeatureSet.YOGA, values, null, null);
    }

    /** As the seed's simulation draws them: 70 to 100 %, 20 to 60 minutes, 0.5 to 1. */
    static Table uniform(int rows, long seed) {
        Random random = new Random(seed);
        double[] values = new double[3 * rows];
        for (int row = 0; row < rows; row++) {
            values[3 * row] = 70 + 30 * random.nextDouble();
            values[3 * row + 1] = 20 + 40 * random.nextDouble();
            values[3 * row + 2] = 0.5 + 0.5 * random.nextDouble();
        }
        return of(values);
    }

    /** Around {@code clusters} centres on a line. */
    static Table gathered(int rows, int clusters, long seed) {
        Random random = new Random(seed);
        double[] values = new double[3 * rows];
        for (int row = 0; row < rows; row++) {
            int cluster = row % clusters;
            values[3 * row] = 50 + 10 * cluster + random.nextGaussian();
            values[3 * row + 1] = 20 + 8 * cluster + random.nextGaussian();
            values[3 * row + 2] = 0.3 + 0.08 * cluster + 0.01 * random.nextGaussian();
        }
        return of(values);
    }
}
