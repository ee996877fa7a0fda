package io.vitalog.domain.days.folding;

/** Takes the noise of binary fractions off figures, so that sums in any order give the same bytes. */
final class Rounding {
    private static final double MILLIONTHS = 1e6;
    private static final double THOUSANDTHS = 1e3;

    private Rounding() {}

    /** An amount to six decimals. */
    static double amount(double value) {
        return Math.rint(value * MILLIONTHS) / MILLIONTHS;
    }

    /** A mean or a share to three decimals. */
    static double mean(double value) {
        return Math.rint(value * THOUSANDTHS) / THOUSANDTHS;
    }
}
