package io.vitalog.streams.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IntakePaceTest {
    private final IntakePace pace = new IntakePace();

    @Test
    void aLoneRecordIsCommittedAtOnce() {
        assertThat(pace.isHurried(0)).isTrue();
        assertThat(pace.isHurried(10_000)).isTrue();
    }

    @Test
    void aThousandASecondAreCommittedTwentyTimes() {
        assertThat(hurried(1_000)).isEqualTo(20);
    }

    @Test
    void ofTooManyOnlyTheFirstIs() {
        assertThat(hurried(5_000)).isOne();
    }

    /** The commits asked for in a second in which so many records come. */
    private long hurried(int aSecond) {
        return LongStream.range(0, aSecond)
                .filter(i -> pace.isHurried(100_000 + i * 1_000 / aSecond))
                .count();
    }
}
