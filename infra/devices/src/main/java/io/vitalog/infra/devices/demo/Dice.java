package io.vitalog.infra.devices.demo;

/**
 * Numbers that look drawn and yet follow from a seed and a name alone, in any order and as often as wanted. Mixed by
 * SplitMix64 (Steele, Lea and Flood 2014).
 */
record Dice(long seed) {

    /** Dice of its own for each name. */
    Dice of(long name) {
        return new Dice(mix(seed + 0x9E3779B97F4A7C15L * (name + 1)));
    }

    /** Evenly between 0 and 1. */
    double unit(long name) {
        return (of(name).seed >>> 11) * 0x1.0p-53;
    }

    double between(double least, double most, long name) {
        return least + (most - least) * unit(name);
    }

    /** About normal, mean 0 and deviation 1, within 3: the sum of twelve. */
    double bell(long name) {
        Dice dice = of(name);
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += dice.unit(i);
        }
        return sum - 6;
    }

    /** A curve over time that wanders between -1 and 1 and turns about every {@code periodS} seconds. */
    double wander(long epochSecond, int periodS) {
        long step = Math.floorDiv(epochSecond, (long) periodS);
        double part = Math.floorMod(epochSecond, (long) periodS) / (double) periodS;
        double eased = part * part * (3 - 2 * part);
        Dice dice = of(periodS);
        return 2 * (dice.unit(step) * (1 - eased) + dice.unit(step + 1) * eased) - 1;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
