package io.vitalog.domain.insights.advice;

/**
 * A figure of a session beside what is usual for the user.
 *
 * @param mean over the sessions before
 * @param level how it lies to that
 */
record Usual(double value, double mean, Level level) {
    /** In deviations: a medium effect (Cohen, "Statistical Power Analysis for the Behavioral Sciences", 1988). */
    private static final double NOTICED_DEVIATIONS = 0.5;
    /** Of the mean, so that the hundredths of someone very even are not told as news. */
    private static final double NOTICED_SHARE = 0.02;

    enum Level {
        LOWER,
        AS_USUAL,
        HIGHER
    }

    /**
     * The figure {@code value} beside those before: lower or higher when it is half a standard deviation of theirs and
     * two per cent of their mean away.
     *
     * @param before at least one
     */
    static Usual of(double value, double[] before) {
        double sum = 0;
        double squares = 0;
        for (double each : before) {
            sum += each;
        }
        double mean = sum / before.length;
        for (double each : before) {
            squares += (each - mean) * (each - mean);
        }
        double deviation = Math.sqrt(squares / before.length);
        double noticed = Math.max(NOTICED_DEVIATIONS * deviation, NOTICED_SHARE * Math.abs(mean));
        double change = value - mean;
        if (Math.abs(change) < noticed || change == 0) {
            return new Usual(value, mean, Level.AS_USUAL);
        }
        return new Usual(value, mean, change > 0 ? Level.HIGHER : Level.LOWER);
    }

    boolean lower() {
        return level == Level.LOWER;
    }

    boolean higher() {
        return level == Level.HIGHER;
    }
}
