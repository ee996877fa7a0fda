package io.vitalog.domain.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTest {
    @ParameterizedTest
    @ValueSource(doubles = {-1e6, 0, 0.1, 33.3, 1e9})
    void aValueIsItselfAgainWhateverTheScale(double value) {
        for (Feature feature : List.of(new Feature("x", "1", 3, 8), new Feature("x", "1", 3, 8, 5.0, 2.5))) {
            assertThat(feature.unscaled(feature.scaled(value))).isCloseTo(value, within(1e-6));
        }
    }

    @Test
    void theMedianIsZeroAndASpreadFurtherIsOne() {
        Feature robust = new Feature("x", "1", 3, 800, 5.0, 2.5);

        assertThat(robust.scaled(5)).isZero();
        assertThat(robust.scaled(7.5)).isEqualTo(1);
        assertThat(robust.unscaled(2)).isEqualTo(10);
    }

    @Test
    void aScaleIsWholeAndHasAWidth() {
        assertThat(broken(5.0, 2.5)).isNull();
        assertThat(broken(5.0, 0.0)).isEqualTo("spread of x must be above 0");
        assertThat(broken(5.0, null)).isEqualTo("center and spread of x belong together");
        assertThat(broken(null, 2.5)).isEqualTo("center and spread of x belong together");
    }

    private static @Nullable String broken(@Nullable Double center, @Nullable Double spread) {
        List<Double> quantiles = List.of(0.0, 1.0);
        ClusterModel clusters = new ClusterModel(
                "yoga",
                List.of(new Feature("x", "1", 3, 8, center, spread)),
                List.of(
                        new Cluster("high", List.of(1.0), 5, quantiles),
                        new Cluster("moderate", List.of(0.0), 1, quantiles)));
        Training training = new Training(6, null, null, null, 42, "test", List.of(), null);
        return FirstBroken.of(new ModelTrained("trainer", "sessions-yoga", 1, "00ff", training, clusters, null, 0))
                .map(violation -> Objects.requireNonNull(violation.rule()))
                .orElse(null);
    }
}
