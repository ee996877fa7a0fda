package io.vitalog.domain.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MixtureTest {

    /** By hand: determinant 1.75, inverse (1, -0.5; -0.5, 2) / 1.75, of (1, -1) the form is 4 / 1.75. */
    @Test
    void takesTheDensityOfACorrelatedNormalDistribution() {
        Gaussian gaussian = Gaussian.of(new double[] {1, 2}, new double[][] {{2, 0.5}, {0.5, 1}});

        double expected = -Math.log(2 * Math.PI) - 0.5 * Math.log(1.75) - 0.5 * 4 / 1.75;
        assertThat(gaussian.logDensity(new double[] {2, 1})).isCloseTo(expected, within(1e-12));
    }

    @Test
    void refusesACovarianceThatIsNone() {
        assertThatThrownBy(() -> Gaussian.of(new double[2], new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gaussian.of(new double[1], new double[][] {{Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharesProbabilityAlsoWhereDensitiesVanish() {
        Mixture mixture = new Mixture(
                new double[] {0.5, 0.5},
                List.of(
                        Gaussian.of(new double[] {0}, new double[][] {{1}}),
                        Gaussian.of(new double[] {1}, new double[][] {{1}})));
        double[] responsibilities = new double[2];

        assertThat(mixture.logDensity(new double[] {0.5}, responsibilities))
                .isCloseTo(-0.5 * Math.log(2 * Math.PI) - 0.125, within(1e-12));
        assertThat(responsibilities).containsExactly(0.5, 0.5);

        assertThat(mixture.logDensity(new double[] {1e6}, responsibilities)).isFinite();
        assertThat(responsibilities).containsExactly(0, 1);
    }
}
