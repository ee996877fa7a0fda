package io.vitalog.infra.devices.devicefiles.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BeatsTest {
    private static final Instant START = Instant.parse("2026-03-14T07:00:00Z");
    private static final long FIRST = START.getEpochSecond();

    private final Beats beats = new Beats();
    private Instant record = START;
    private double sinceS;

    /** 30, 30 and 60 ms: the root of (900 + 900 + 3600) / 3 is 42.43, a little less where one more 30 fits in. */
    @Test
    void isTheRootOfTheMeanSquareOfSuccessiveDifferences() {
        beat(300, 0.800, 0.830, 0.860);

        assertThat(beats.rmssd()).containsExactly(entry(FIRST, 42.4));
    }

    @Test
    void isOfFiveMinutesOfTheClock() {
        beat(300, 0.800, 0.850);
        beat(300, 0.800, 0.810);
        beat(200, 0.800, 0.900);

        assertThat(beats.rmssd().keySet()).containsExactly(FIRST, FIRST + 300);
        assertThat(beats.rmssd().get(FIRST)).isEqualTo(50.0);
    }

    @Test
    void leavesOutEctopicBeatsAndThePauseAfterThem() {
        beat(100, 0.800);
        beat(1, 0.500, 1.100);
        beat(198, 0.800);

        assertThat(beats.rmssd()).containsExactly(entry(FIRST, 0.0));
    }

    @Test
    void takesAChangeOfAFifthAndNoMore() {
        beat(300, 1.000, 1.200);
        assertThat(beats.rmssd()).containsExactly(entry(FIRST, 200.0));

        Beats falling = new Beats();
        for (int i = 0; i < 300; i++) {
            falling.put(START.plusSeconds(i), i % 2 == 0 ? 1.000 : 0.799);
        }
        assertThat(falling.rmssd()).isEmpty();
    }

    @Test
    void leavesOutIntervalsThatNoHeartHas() {
        beat(260, 0.299);
        beat(40, 0.800);
        beat(300, 2.001);

        assertThat(beats.rmssd()).isEmpty();
    }

    @Test
    void comparesNothingAcrossAGap() {
        beat(140, 0.800);
        sinceS += 10;
        beat(148, 0.900);

        assertThat(beats.rmssd()).containsExactly(entry(FIRST, 0.0));
    }

    @Test
    void saysNothingOfFiveMinutesOfWhichMoreThanAFifthIsMissing() {
        beat(239, 1.000);
        assertThat(beats.rmssd()).isEmpty();

        beat(3, 1.000);
        assertThat(beats.rmssd()).containsExactly(entry(FIRST, 0.0));
    }

    @Test
    void endsWithWhatARecordingCanHave() {
        for (int i = 0; i < 700_000; i++) {
            beats.put(START.plusMillis(i * 600L), 0.600);
        }
        assertThat(beats.rmssd().lastKey()).isEqualTo(FIRST + 600_000 * 6 / 10 - 300);
    }

    /** Intervals in turn for so many seconds, each after the record of the second in which it begins. */
    private void beat(double seconds, double... intervals) {
        double end = sinceS + seconds - 1e-6;
        for (int i = 0; sinceS < end; i++) {
            record = START.plusSeconds((long) sinceS);
            beats.put(record, intervals[i % intervals.length]);
            sinceS += intervals[i % intervals.length];
        }
    }
}
