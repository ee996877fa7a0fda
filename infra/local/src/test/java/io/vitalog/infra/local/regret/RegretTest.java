package io.vitalog.infra.local.regret;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.local.regret.Regret.Mean;
import io.vitalog.trainers.policies.Policy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegretTest {
    private static final Population POPULATION = new Population(42, LocalDate.parse("2025-01-01"));
    private static final int ROUNDS = 3_000;

    @Test
    void whoListensToPeopleLosesLessThanWhoFollowsTheCrowd() {
        Mean popularity = regret(Policy.POPULARITY);
        Mean ranked = regret(Policy.RANKED);

        assertThat(ranked.overall()).isPositive().isLessThan(0.8 * popularity.overall());
        assertThat(ranked.atLast()).isLessThan(ranked.overall());
        assertThat(regret(Policy.THOMPSON).overall()).isPositive().isLessThan(popularity.overall());
    }

    @Test
    void theSamePopulationGivesTheSame() {
        assertThat(regret(Policy.RANKED)).isEqualTo(regret(Policy.RANKED));
    }

    private static Mean regret(Policy policy) {
        return Regret.of(policy, POPULATION, SegmentSettings.USUAL, ROUNDS);
    }
}
