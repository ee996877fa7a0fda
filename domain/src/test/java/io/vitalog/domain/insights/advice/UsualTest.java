package io.vitalog.domain.insights.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.insights.advice.Usual.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualTest {
    /** The mean is 100 and the deviation 10: five away is noticed. */
    @ParameterizedTest
    @CsvSource({"104.9, AS_USUAL", "105, HIGHER", "95.1, AS_USUAL", "95, LOWER", "100, AS_USUAL"})
    void halfADeviationIsNoticed(double value, Level level) {
        assertThat(Usual.of(value, new double[] {90, 110}).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"101.9, AS_USUAL", "102, HIGHER", "98.1, AS_USUAL", "98, LOWER"})
    void twoPerCentAreNoticedInSomeoneVeryEven(double value, Level level) {
        assertThat(Usual.of(value, new double[] {100, 100, 100}).level()).isEqualTo(level);
    }

    @Test
    void zerosAreUsualAmongZeros() {
        assertThat(Usual.of(0, new double[] {0, 0, 0})).isEqualTo(new Usual(0, 0, Level.AS_USUAL));
        assertThat(Usual.of(0.1, new double[] {0, 0, 0}).level()).isEqualTo(Level.HIGHER);
    }
}
