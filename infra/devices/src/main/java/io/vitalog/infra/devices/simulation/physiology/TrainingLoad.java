package io.vitalog.infra.devices.simulation.physiology;

/**
 * Training impulse (TRIMP): minutes times intensity, weighted as lactate rises with it. Banister 1991, "Modeling elite
 * athletic performance"; the weights of Morton, Fitz-Clarke and Banister 1990.
 */
public final class TrainingLoad {
    private TrainingLoad() {}

    /**
     * The load in arbitrary units.
     *
     * @param minutes of training
     * @param intensity share of the heart rate reserve, 0 to 1
     */
    public static double of(boolean female, double minutes, double intensity) {
        double weight = female ? 0.86 * Math.exp(1.67 * intensity) : 0.64 * Math.exp(1.92 * intensity);
        return minutes * intensity * weight;
    }
}
