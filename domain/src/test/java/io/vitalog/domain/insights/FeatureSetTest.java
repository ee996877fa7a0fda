package io.vitalog.domain.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.activities.ActivityEvent.Zone;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeatureSetTest {
    private static final Instant TIME = Instant.parse("2026-03-14T09:00:00Z");
    private static final Zone REST = new Zone("rest", 30.0, 90.0, 10);
    private static final Zone WORK = new Zone("work", 90.0, 200.0, 30);

    @Test
    void yogaNeedsACameraAndComparesByConsistency() {
        double[] values = Objects.requireNonNull(FeatureSet.YOGA.values(done(90.0, 0.8, null, null), Body.UNKNOWN));

        assertThat(values).containsExactly(90, 40, 0.8);
        assertThat(FeatureSet.YOGA.measure(values)).isEqualTo(72);
        assertThat(FeatureSet.YOGA.values(done(90.0, null, 120.0, List.of(WORK)), Body.UNKNOWN))
                .isNull();
    }

    @Test
    void workoutsNeedTheGreatestHeartRateAndZones() {
        Body stated = new Body(180.0, 1980);
        double[] values =
                Objects.requireNonNull(FeatureSet.WORKOUT.values(done(null, null, 135.0, List.of(REST, WORK)), stated));

        assertThat(values).containsExactly(0.75, 40, 0.75);
        assertThat(FeatureSet.WORKOUT.measure(values)).isEqualTo(30);
        assertThat(FeatureSet.WORKOUT.values(done(null, null, 135.0, List.of(WORK)), Body.UNKNOWN))
                .isNull();
        assertThat(FeatureSet.WORKOUT.values(done(null, null, 135.0, List.of()), stated))
                .isNull();
        assertThat(FeatureSet.WORKOUT.values(done(null, null, null, List.of(WORK)), stated))
                .isNull();
    }

    @Test
    void theGreatestHeartRateFollowsFromTheAgeWhenNobodyStatesIt() {
        assertThat(new Body(null, 1986).heartRateMaxBpm(TIME)).isCloseTo(180.0, within(1e-9));
        assertThat(new Body(191.0, 1986).heartRateMaxBpm(TIME)).isEqualTo(191);
        assertThat(Body.UNKNOWN.heartRateMaxBpm(TIME)).isNull();
    }

    @Test
    void isFoundByItsNameAndByThatOfItsModel() {
        assertThat(FeatureSet.named("yoga")).isEqualTo(FeatureSet.YOGA);
        assertThat(FeatureSet.ofModel("sessions-workout")).isEqualTo(FeatureSet.WORKOUT);
        assertThat(FeatureSet.named("YOGA")).isNull();
        assertThat(FeatureSet.ofModel("motivation")).isNull();
    }

    private static Done done(
            @Nullable Double accuracy,
            @Nullable Double engagement,
            @Nullable Double heartRate,
            @Nullable List<Zone> zones) {
        return new Done("f", "s", "u-1", TIME, "app", null, null, 40, accuracy, engagement, heartRate, zones);
    }
}
