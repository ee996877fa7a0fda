package io.vitalog.query.plots.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinsTest {
    @ParameterizedTest
    @CsvSource({
        "70,    100,   6,  70–75",
        "70.4,  99.2,  6,  70–75",
        "20,    60,    8,  20–25",
        "0.5,   1,     10, 0.5–0.55",
        "0,     1,     10, 0–0.1",
        "-3,    3,     6,  -3–-2",
        "0,     1e6,   10, 0–100000",
        "1e-6,  3e-6,  10, 0.000001–0.0000012",
        "5,     5,     1,  5–5.5",
        "0,     0,     1,  0–1",
        "-4,    -4,    1,  -4–-3.6"
    })
    void endsAreRoundAndBinsAreFew(double min, double max, int count, String first) {
        Bins bins = Bins.of(min, max);

        assertThat(bins.count()).isEqualTo(count);
        assertThat(bins.names()).hasSize(count).startsWith(first);
        assertThat(bins.of(min)).isZero();
        assertThat(bins.of(max)).isEqualTo(count - 1);
    }

    @Test
    void aValueOnAnEdgeBeginsTheNext() {
        Bins tenths = Bins.of(0, 1);

        assertThat(tenths.of(0.1)).isEqualTo(1);
        assertThat(tenths.of(0.1 + 0.2)).isEqualTo(3);
        assertThat(tenths.of(0.3)).isEqualTo(3);
        assertThat(tenths.of(0.29999)).isEqualTo(2);
        assertThat(tenths.of(1)).isEqualTo(9);
    }
}
