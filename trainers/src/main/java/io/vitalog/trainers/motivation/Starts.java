package io.vitalog.trainers.motivation;

import java.util.Arrays;
import java.util.Random;

/** Where expectation maximisation begins: a few passes of K-Means from k-means++ (Arthur, Vassilvitskii 2007). */
final class Starts {
    private static final int PASSES = 20;

    private Starts() {}

    /** Parts of {@code size} clusters that follow from the seed. */
    static Em.Parts drawn(double[][] points, int size, long seed) {
        double[][] centres = centres(points, size, new Random(seed));
        double[][] belongs = new double[points.length][size];
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < points.length; i++) {
                belongs[i] = new double[size];
                belongs[i][nearest(points[i], centres)] = 1;
            }
            centres = Em.maximise(points, belongs).means();
        }
        return Em.maximise(points, belongs);
    }

    private static double[][] centres(double[][] points, int size, Random random) {
        double[][] centres = new double[size][];
        centres[0] = points[random.nextInt(points.length)];
        double[] squares = new double[points.length];
        Arrays.fill(squares, Double.POSITIVE_INFINITY);
        for (int centre = 1; centre < size; centre++) {
            double sum = 0;
            for (int i = 0; i < points.length; i++) {
                squares[i] = Math.min(squares[i], squared(points[i], centres[centre - 1]));
                sum += squares[i];
            }
            double left = random.nextDouble() * sum;
            int chosen = 0;
            while (chosen < points.length - 1 && left >= squares[chosen]) {
                left -= squares[chosen];
                chosen++;
            }
            centres[centre] = points[chosen];
        }
        return centres;
    }

    private static int nearest(double[] point, double[][] centres) {
        int nearest = 0;
        for (int i = 1; i < centres.length; i++) {
            nearest = squared(point, centres[i]) < squared(point, centres[nearest]) ? i : nearest;
        }
        return nearest;
    }

    private static double squared(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }
}
