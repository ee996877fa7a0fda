package io.vitalog.trainers.clusters;

import java.util.Random;
import java.util.stream.IntStream;

/** A few of many, drawn by a seed. */
final class Sample {
    private Sample() {}

    /** {@code size} of the numbers below {@code all}, rising; all of them when there are no more. */
    static int[] of(int all, int size, long seed) {
        if (all <= size) {
            return IntStream.range(0, all).toArray();
        }
        Random random = new Random(seed);
        int[] chosen = new int[size];
        int found = 0;
        for (int i = 0; found < size; i++) {
            if (random.nextDouble() * (all - i) < size - found) {
                chosen[found] = i;
                found++;
            }
        }
        return chosen;
    }
}
