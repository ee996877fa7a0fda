package io.vitalog.infra.devices.simulation.physiology;

/**
 * What repetition teaches: steeply at first, towards a ceiling. The exponential law of practice (Heathcote, Brown and
 * Mewhort 2000, Psychonomic Bulletin &amp; Review 7).
 */
public final class Practice {
    private Practice() {}

    /**
     * The share of the ceiling that is reached, 0 to 1.
     *
     * @param times how often it was practised
     * @param constant after how many times 1 - 1/e of the ceiling is reached
     */
    public static double after(int times, double constant) {
        return 1 - Math.exp(-times / constant);
    }
}
