package io.vitalog.domain.models;

import java.util.List;

/** Normal distributions that together make one, each with its weight (C. M. Bishop, PRML, 2006, 9.2). */
public final class Mixture {
    private final double[] logWeights;
    private final List<Gaussian> parts;

    /**
     * A mixture.
     *
     * @param weights of the parts, above zero, one in sum
     */
    public Mixture(double[] weights, List<Gaussian> parts) {
        this.parts = List.copyOf(parts);
        logWeights = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            logWeights[i] = StrictMath.log(weights[i]);
        }
    }

    public int size() {
        return parts.size();
    }

    /**
     * The natural logarithm of the density at {@code point}.
     *
     * @param responsibilities is filled with the probability of each part given the point; one in sum, wherever it lies
     */
    public double logDensity(double[] point, double[] responsibilities) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logWeights.length; i++) {
            responsibilities[i] = logWeights[i] + parts.get(i).logDensity(point);
            greatest = Math.max(greatest, responsibilities[i]);
        }
        double sum = 0;
        for (int i = 0; i < logWeights.length; i++) {
            responsibilities[i] = StrictMath.exp(responsibilities[i] - greatest);
            sum += responsibilities[i];
        }
        for (int i = 0; i < logWeights.length; i++) {
            responsibilities[i] /= sum;
        }
        return greatest + StrictMath.log(sum);
    }
}
