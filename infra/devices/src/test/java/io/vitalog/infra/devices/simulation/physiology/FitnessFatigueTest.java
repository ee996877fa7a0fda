package io.vitalog.infra.devices.simulation.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FitnessFatigueTest {
    @Property(tries = 200)
    void aDayAtATimeIsTheClosedSum(@ForAll @Size(max = 400) List<@DoubleRange(max = 400) Double> loads) {
        FitnessFatigue daily = FitnessFatigue.UNTRAINED;
        for (double load : loads) {
            daily = daily.after(load);
        }

        FitnessFatigue sums = FitnessFatigue.ofSums(loads);

        assertThat(daily.fitness()).isCloseTo(sums.fitness(), within(1e-6));
        assertThat(daily.fatigue()).isCloseTo(sums.fatigue(), within(1e-6));
    }

    @Test
    void aSteadyLoadKeepsTheSameShape() {
        FitnessFatigue steady = FitnessFatigue.steady(60);

        assertThat(steady.after(60).fitness()).isCloseTo(steady.fitness(), within(1e-9));
        assertThat(FitnessFatigue.ofSums(Collections.nCopies(3_000, 60.0)).fatigue())
                .isCloseTo(steady.fatigue(), within(1e-6));
    }

    @Test
    void aHardDayCostsPerformanceAtFirstAndPaysLater() {
        FitnessFatigue rested = FitnessFatigue.steady(50);
        FitnessFatigue hard = rested.after(250);
        FitnessFatigue easy = rested.after(50);

        assertThat(hard.performance()).isLessThan(easy.performance());
        for (int day = 0; day < 30; day++) {
            hard = hard.after(50);
            easy = easy.after(50);
        }
        assertThat(hard.performance()).isGreaterThan(easy.performance());
    }
}
