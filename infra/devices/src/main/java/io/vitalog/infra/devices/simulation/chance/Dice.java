package io.vitalog.infra.devices.simulation.chance;

/**
 * Numbers that look drawn and yet follow from a seed and a name alone, in any order and as often as wanted. Mixed by
 * SplitMix64 (Steele, Lea and Flood 2014).
 */
public record Dice(long seed) {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** Dice of its own for each name. */
    public Dice of(long name) {
        return new Dice(drawn(name));
    }

    /** The same for a name in words, by its FNV-1a hash. */
    public Dice of(String name) {
        return of(hash(name));
    }

    /** 64 bits. */
    public long bits(long name) {
        return drawn(name);
    }

    /** Evenly between 0 and 1, 1 excluded. */
    public double unit(long name) {
        return (drawn(name) >>> 11) * 0x1.0p-53;
    }

    /** Evenly between both. */
    public double between(double least, double most, long name) {
        return least + (most - least) * unit(name);
    }

    /** A whole number from {@code 0} to {@code count - 1}. */
    public int below(int count, long name) {
        return (int) (unit(name) * count);
    }

    /** True in {@code share} of all names. */
    public boolean chance(double share, long name) {
        return unit(name) < share;
    }

    /** About normal, mean 0 and deviation 1, within 3.5: the sum of four. */
    public double bell(long name) {
        Dice dice = of(name);
        double sum = dice.unit(0) + dice.unit(1) + dice.unit(2) + dice.unit(3);
        return (sum - 2) * Math.sqrt(3);
    }

    /** A curve over time that wanders between -1 and 1 and turns about every {@code period} steps. */
    public double wander(long step, int period) {
        long turn = Math.floorDiv(step, (long) period);
        double part = Math.floorMod(step, (long) period) / (double) period;
        double eased = part * part * (3 - 2 * part);
        Dice dice = of(period);
        return 2 * (dice.unit(turn) * (1 - eased) + dice.unit(turn + 1) * eased) - 1;
    }

    /** FNV-1a over the characters of {@code text}, 64 bits. */
    public static long hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private long drawn(long name) {
        long mixed = seed + GOLDEN_GAMMA * (name + 1);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
