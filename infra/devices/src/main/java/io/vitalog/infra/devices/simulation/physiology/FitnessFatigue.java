package io.vitalog.infra.devices.simulation.physiology;

import java.util.List;

/**
 * Banister's model of fitness and fatigue: each load raises both, fatigue more and for a shorter time. On the morning
 * of day {@code n}, before its own load,
 *
 * <pre>
 * fitness(n)     = sum over i &lt; n of load(i) exp(-(n - i) / tau1)
 * fatigue(n)     = sum over i &lt; n of load(i) exp(-(n - i) / tau2)
 * performance(n) = p0 + k1 fitness(n) - k2 fatigue(n)
 * </pre>
 *
 * <p>Banister, Calvert, Savage and Bach 1975, "A systems model of training for athletic performance", Australian
 * Journal of Sports Medicine 7; the sums as Busso, Candau and Lacour 1994 write them (European Journal of Applied
 * Physiology 69); {@code k1} and {@code k2} after Morton, Fitz-Clarke and Banister 1990 (Journal of Applied Physiology
 * 69), the time constants as practice has settled on them since (42 and 7 days; Morton and others fitted 45 and 15).
 *
 * @param fitness in units of load
 * @param fatigue in units of load
 */
public record FitnessFatigue(double fitness, double fatigue) {
    /** Days in which fitness falls to 1/e. */
    public static final double TAU1_DAYS = 42;

    /** Days in which fatigue falls to 1/e. */
    public static final double TAU2_DAYS = 7;

    /** How much a unit of fitness adds to performance. */
    public static final double K1 = 1;

    /** How much a unit of fatigue takes from it. */
    public static final double K2 = 2;

    /** Performance without any training, in arbitrary units. */
    public static final double P0 = 0;

    /** Somebody who never trained. */
    public static final FitnessFatigue UNTRAINED = new FitnessFatigue(0, 0);

    private static final double KEPT_FITNESS = Math.exp(-1 / TAU1_DAYS);
    private static final double KEPT_FATIGUE = Math.exp(-1 / TAU2_DAYS);

    /** At which performance somebody is half as ready as can be; the load of 40 minutes a day keeps it. */
    private static final double HALF_READY = 1_000;

    private static final double HALF_FIT = 1_500;
    private static final double HALF_TIRED = 500;

    /** Somebody who has had the same {@code load} every day of their life. */
    public static FitnessFatigue steady(double load) {
        return new FitnessFatigue(load * KEPT_FITNESS / (1 - KEPT_FITNESS), load * KEPT_FATIGUE / (1 - KEPT_FATIGUE));
    }

    /** The closed sums over {@code loads}, a load a day, oldest first: the morning after the last of them. */
    public static FitnessFatigue ofSums(List<Double> loads) {
        double fitness = 0;
        double fatigue = 0;
        int mornings = loads.size();
        for (int day = 0; day < mornings; day++) {
            fitness += loads.get(day) * Math.exp(-(mornings - day) / TAU1_DAYS);
            fatigue += loads.get(day) * Math.exp(-(mornings - day) / TAU2_DAYS);
        }
        return new FitnessFatigue(fitness, fatigue);
    }

    /** The next morning, after a day of {@code load}. The same as the sums, a day at a time. */
    public FitnessFatigue after(double load) {
        return new FitnessFatigue((fitness + load) * KEPT_FITNESS, (fatigue + load) * KEPT_FATIGUE);
    }

    /** In arbitrary units; may be below {@link #P0} after hard days. */
    public double performance() {
        return P0 + K1 * fitness - K2 * fatigue;
    }

    /** Performance as a share: 0 for none, towards 1 without end. */
    public double readiness() {
        double performance = Math.max(0, performance());
        return performance / (performance + HALF_READY);
    }

    /** Fitness as a share: 0 to 1. */
    public double fit() {
        return fitness / (fitness + HALF_FIT);
    }

    /** Fatigue as a share: 0 to 1. */
    public double tired() {
        return fatigue / (fatigue + HALF_TIRED);
    }
}
