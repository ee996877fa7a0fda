package io.vitalog.domain.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SilhouetteTest {
    private static final double[][] LINE = {{0}, {1}, {3}, {10}, {12}};

    @Test
    void followsTheDefinition() {
        double[] widths = Silhouette.widths(LINE, new int[] {0, 0, 0, 1, 1});

        // Of the first point a = (1 + 3) / 2 and b = (10 + 12) / 2.
        assertThat(widths[0]).isEqualTo((11.0 - 2) / 11, within(1e-15));
        assertThat(widths[1]).isEqualTo((10.0 - 1.5) / 10, within(1e-15));
        assertThat(widths[2]).isEqualTo((8.0 - 2.5) / 8, within(1e-15));
        assertThat(widths[3]).isEqualTo((26.0 / 3 - 2) / (26.0 / 3), within(1e-15));
        assertThat(Silhouette.mean(widths))
                .isEqualTo((9 / 11.0 + 0.85 + 0.6875 + 20 / 26.0 + (32.0 / 3 - 2) / (32.0 / 3)) / 5, within(1e-15));
    }

    @Test
    void isNegativeForAPointInTheWrongCluster() {
        double[] widths = Silhouette.widths(LINE, new int[] {0, 0, 1, 1, 1});

        // a = (7 + 9) / 2, b = (3 + 2) / 2
        assertThat(widths[2]).isEqualTo((2.5 - 8) / 8, within(1e-15));
    }

    @Test
    void isZeroForALonePointAndForEqualOnes() {
        assertThat(Silhouette.widths(LINE, new int[] {0, 1, 1, 1, 1})[0]).isZero();
        assertThat(Silhouette.widths(new double[][] {{2}, {2}, {2}, {2}}, new int[] {0, 0, 1, 1}))
                .containsOnly(0);
    }

    @Test
    void takesTheNearestOfTheOtherClustersAndSkipsThoseWithoutPoints() {
        double[] widths = Silhouette.widths(LINE, new int[] {0, 0, 1, 3, 3});

        assertThat(widths[0]).isEqualTo((3.0 - 1) / 3, within(1e-15));
    }

    @Test
    void measuresInEveryDimension() {
        double[][] points = {{0, 0}, {3, 4}, {30, 40}, {33, 44}};

        assertThat(Silhouette.widths(points, new int[] {0, 0, 1, 1})[0]).isEqualTo((52.5 - 5) / 52.5, within(1e-15));
    }

    @Test
    void needsTwoClusters() {
        assertThatThrownBy(() -> Silhouette.widths(LINE, new int[] {1, 1, 1, 1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two clusters");
    }
}
