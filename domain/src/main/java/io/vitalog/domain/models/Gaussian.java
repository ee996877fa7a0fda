package io.vitalog.domain.models;

/**
 * A normal distribution of several dimensions with full covariance. Its density is taken by the Cholesky factor of the
 * covariance, which inverts nothing (G. H. Golub and C. F. Van Loan, "Matrix Computations", 4.2).
 */
public final class Gaussian {
    private final double[] mean;
    private final double[][] factor;
    private final double logOfScale;

    private Gaussian(double[] mean, double[][] factor) {
        this.mean = mean;
        this.factor = factor;
        double log = 0.5 * mean.length * StrictMath.log(2 * StrictMath.PI);
        for (int i = 0; i < mean.length; i++) {
            log += StrictMath.log(factor[i][i]);
        }
        logOfScale = log;
    }

    /**
     * The distribution around {@code mean}.
     *
     * @param covariance symmetric; only its lower triangle is read
     * @throws IllegalArgumentException if it is not positive definite
     */
    public static Gaussian of(double[] mean, double[][] covariance) {
        double[][] factor = new double[mean.length][mean.length];
        for (int row = 0; row < mean.length; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = covariance[row][column];
                for (int k = 0; k < column; k++) {
                    rest -= factor[row][k] * factor[column][k];
                }
                if (row == column && !(rest > 0)) {
                    throw new IllegalArgumentException("the covariance is not positive definite");
                }
                factor[row][column] = row == column ? Math.sqrt(rest) : rest / factor[column][column];
            }
        }
        return new Gaussian(mean.clone(), factor);
    }

    /** The natural logarithm of the density at {@code point}. */
    public double logDensity(double[] point) {
        double[] solved = new double[mean.length];
        double squares = 0;
        for (int row = 0; row < mean.length; row++) {
            double rest = point[row] - mean[row];
            for (int column = 0; column < row; column++) {
                rest -= factor[row][column] * solved[column];
            }
            solved[row] = rest / factor[row][row];
            squares += solved[row] * solved[row];
        }
        return -0.5 * squares - logOfScale;
    }
}
