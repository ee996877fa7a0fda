package io.vitalog.domain.motivation.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.envelope.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LogCountsTest {

    @Test
    void tellsEveryQuantileWithinItsError() {
        double[] scores =
                new Random(1).doubles(5_000).map(u -> StrictMath.exp(12 * u)).toArray();

        LogCounts counts = of(scores);

        Arrays.sort(scores);
        for (int percent = 1; percent < 100; percent++) {
            assertThat(counts.at(percent))
                    .isCloseTo(scores[percent * 50 - 1], Percentage.withPercentage(100 * LogCounts.RELATIVE_ERROR));
            assertThat(counts.percentOf(scores[percent * 50])).isCloseTo(percent, within(0.2));
        }
    }

    @Test
    void comesOutTheSameInAnySequenceAndWithWhatWasTakenAwayAgain() {
        List<LogCounts> changes = new ArrayList<>();
        for (int score = 0; score < 200; score++) {
            changes.add(LogCounts.one(score));
            changes.add(LogCounts.one(score + 7));
            changes.add(LogCounts.one(score + 7).negated());
        }
        LogCounts before = changes.stream().reduce(LogCounts.NONE, LogCounts::plus);
        Collections.shuffle(changes, new Random(2));
        LogCounts after = changes.stream().reduce(LogCounts.NONE, LogCounts::plus);

        assertThat(after).isEqualTo(before);
        assertThat(Json.MAPPER.writeValueAsString(after)).isEqualTo(Json.MAPPER.writeValueAsString(before));
        assertThat(after.size()).isEqualTo(200);
        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(after), LogCounts.class))
                .isEqualTo(after);
    }

    @Test
    void knowsZeroAndNothing() {
        assertThat(LogCounts.NONE.percentOf(3)).isZero();
        assertThat(LogCounts.NONE.at(50)).isZero();
        LogCounts counts = of(0, 0, 10, 20);
        assertThat(counts.percentOf(0)).isEqualTo(25);
        assertThat(counts.at(50)).isZero();
        assertThat(counts.percentOf(1_000)).isEqualTo(100);
    }

    private static LogCounts of(double... scores) {
        return Arrays.stream(scores).mapToObj(LogCounts::one).reduce(LogCounts.NONE, LogCounts::plus);
    }
}
