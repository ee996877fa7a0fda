package io.vitalog.domain.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelDigestTest {
    @Test
    void whatDiffersBehindNineDigitsIsTheSameModel() {
        assertThat(digest(0.123456789, 5)).isEqualTo(digest(0.12345678901, 5)).hasSize(64);
        assertThat(digest(0.123456789, 5)).isNotEqualTo(digest(0.12345679, 5));
        assertThat(digest(0.123456789, 5)).isNotEqualTo(digest(0.123456789, 6));
        assertThat(digest(0, 5)).isEqualTo(digest(-0.0, 5));
    }

    @Test
    void aScaleThatIsNotTheRangeIsPartOfTheModel() {
        Feature ranged = new Feature("x", "1", 0, 1);
        Feature robust = new Feature("x", "1", 0, 1, 0.0, 1.0);

        assertThat(digest(robust)).isNotEqualTo(digest(ranged));
        assertThat(digest(robust)).isNotEqualTo(digest(new Feature("x", "1", 0, 1, 0.0, 2.0)));
        assertThat(digest(ranged))
                .as("as it was before features could have another scale")
                .isEqualTo("e9f8a036408df5ce54f3dd6903895b95c1c6aabf704f1bb09a18a69db02e9b30");
    }

    private static String digest(Feature feature) {
        List<Double> quantiles = List.of(0.0, 1.0);
        return ModelDigest.of(new ClusterModel(
                "yoga",
                List.of(feature),
                List.of(
                        new Cluster("high", List.of(1.0), 5, quantiles),
                        new Cluster("moderate", List.of(0.0), 1, quantiles))));
    }

    private static String digest(double coordinate, int size) {
        List<Double> quantiles = List.of(0.0, 1.0);
        return ModelDigest.of(new ClusterModel(
                "yoga",
                List.of(new Feature("x", "1", 0, 1)),
                List.of(
                        new Cluster("high", List.of(coordinate), size, quantiles),
                        new Cluster("moderate", List.of(0.0), 1, quantiles))));
    }
}
