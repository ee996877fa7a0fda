package io.vitalog.domain.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    private static final List<Double> QUANTILES = List.of(10.0, 20.0, 20.0, 40.0, 50.0);
    private static final ClusterModel MODEL = new ClusterModel(
            "yoga",
            List.of(new Feature("x", "1", 0, 10), new Feature("y", "1", 0, 100)),
            List.of(
                    new Cluster("high", List.of(1.0, 1.0), 1, QUANTILES),
                    new Cluster("moderate", List.of(0.0, 0.0), 1, QUANTILES),
                    new Cluster("low", List.of(-1.0, 0.0), 1, QUANTILES)));

    @Test
    void isNearestInTheScaledSpace() {
        Score score = Score.of(MODEL, new double[] {3, 40}, 30);

        assertThat(score.cluster()).isEqualTo(1);
        assertThat(score.distance()).isCloseTo(0.5, within(1e-12));
        assertThat(score.margin()).isCloseTo(Math.hypot(0.7, 0.6) - 0.5, within(1e-12));
        assertThat(score.percentile()).isEqualTo(62.5);
    }

    @Test
    void ofEqualDistancesTheFirstClusterIsIt() {
        assertThat(Score.of(MODEL, new double[] {5, 50}, 0).cluster()).isZero();
        assertThat(Score.of(MODEL, new double[] {5, 50}, 0).margin()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "10, 0", "15, 12.5", "20, 37.5", "30, 62.5", "45, 87.5", "50, 100", "60, 100"})
    void ranksBetweenQuantilesOnStraightLines(double value, double percentile) {
        assertThat(Score.percentile(QUANTILES, value)).isEqualTo(percentile);
    }

    @Property
    void ranksRiseWithTheValue(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(max = 100) Double> sample,
            @ForAll @DoubleRange(max = 100) double one,
            @ForAll @DoubleRange(max = 100) double other) {
        List<Double> quantiles = sample.stream().sorted().toList();

        assertThat(Score.percentile(quantiles, Math.min(one, other)))
                .isBetween(0.0, 100.0)
                .isLessThanOrEqualTo(Score.percentile(quantiles, Math.max(one, other)));
    }
}
