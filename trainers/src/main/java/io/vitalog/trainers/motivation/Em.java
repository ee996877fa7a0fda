package io.vitalog.trainers.motivation;

import io.vitalog.domain.models.Gaussian;
import io.vitalog.domain.models.Mixture;
import java.util.ArrayList;
import java.util.List;

/**
 * Expectation maximisation of a mixture of normal distributions with full covariances (A. P. Dempster, N. M. Laird and
 * D. B. Rubin, J. R. Stat. Soc. B 39, 1977; C. M. Bishop, PRML, 2006, 9.2.2). Additions have one sequence: the same
 * points and start give the same bits.
 */
final class Em {
    /** Added to the diagonals of covariances, so that points on a line have a density too. */
    static final double RIDGE = 1e-6;
    /** Of the mean log-likelihood: what less is gained by a step, is not gained. */
    static final double TOLERANCE = 1e-7;
    /** The same where one start is only compared with others. */
    static final double ROUGH = 1e-4;

    private static final int MOST_STEPS = 2_000;
    /** No part is without weight. */
    private static final double LEAST = 10 * Math.ulp(1.0);

    private Em() {}

    /** The parts of a mixture. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Parts(double[] weights, double[][] means, double[][][] covariances) {
        Mixture mixture() {
            List<Gaussian> parts = new ArrayList<>();
            for (int i = 0; i < weights.length; i++) {
                parts.add(Gaussian.of(means[i], covariances[i]));
            }
            return new Mixture(weights, parts);
        }
    }

    /**
     * Where it settled.
     *
     * @param meanLogLikelihood a point's, natural logarithm
     * @param settled whether the last step gained next to nothing
     */
    record Fitted(Parts parts, double meanLogLikelihood, boolean settled) {}

    /** The mixture that {@code start} leads to, until a step gains less than {@code tolerance}. */
    static Fitted fit(double[][] points, Parts start, double tolerance) {
        Parts parts = start;
        double[][] responsibilities = new double[points.length][start.weights().length];
        double before = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double likelihood = expect(points, parts, responsibilities);
            parts = maximise(points, responsibilities);
            if (Math.abs(likelihood - before) < tolerance) {
                return new Fitted(parts, expect(points, parts, responsibilities), true);
            }
            before = likelihood;
        }
        return new Fitted(parts, expect(points, parts, responsibilities), false);
    }

    /** Fills the responsibilities of the parts for each point; the mean log-likelihood. */
    static double expect(double[][] points, Parts parts, double[][] responsibilities) {
        Mixture mixture = parts.mixture();
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += mixture.logDensity(points[i], responsibilities[i]);
        }
        return sum / points.length;
    }

    /** The parts that fit best, given how far each point belongs to each. */
    static Parts maximise(double[][] points, double[][] responsibilities) {
        int size = responsibilities[0].length;
        double[] weights = new double[size];
        double[][] means = new double[size][];
        double[][][] covariances = new double[size][][];
        for (int part = 0; part < size; part++) {
            double all = LEAST;
            for (double[] each : responsibilities) {
                all += each[part];
            }
            weights[part] = all / points.length;
            means[part] = mean(points, responsibilities, part, all);
            covariances[part] = covariance(points, responsibilities, part, means[part]);
            scale(covariances[part], all);
        }
        return new Parts(weights, means, covariances);
    }

    private static double[] mean(double[][] points, double[][] responsibilities, int part, double all) {
        double[] mean = new double[points[0].length];
        for (int i = 0; i < points.length; i++) {
            for (int d = 0; d < mean.length; d++) {
                mean[d] += responsibilities[i][part] * points[i][d];
            }
        }
        for (int d = 0; d < mean.length; d++) {
            mean[d] /= all;
        }
        return mean;
    }

    private static double[][] covariance(double[][] points, double[][] responsibilities, int part, double[] mean) {
        double[][] sums = new double[mean.length][mean.length];
        for (int i = 0; i < points.length; i++) {
            for (int row = 0; row < mean.length; row++) {
                double weighted = responsibilities[i][part] * (points[i][row] - mean[row]);
                for (int column = 0; column <= row; column++) {
                    sums[row][column] += weighted * (points[i][column] - mean[column]);
                }
            }
        }
        return sums;
    }

    private static void scale(double[][] sums, double all) {
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column <= row; column++) {
                sums[row][column] = sums[row][column] / all + (row == column ? RIDGE : 0);
            }
        }
    }
}
