package io.vitalog.domain.segments.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChanceTest {
    /** Whoever replays a recommendation needs these very numbers, in any release. */
    @Test
    void givesTheSameNumbersForEver() {
        assertThat(Chance.of(42, "r-1", 0).nextLong()).isEqualTo(5_055_204_204_170_265_679L);
    }

    @Test
    void seedIdAndDrawEachGiveOthers() {
        assertThat(new long[] {
                    Chance.of(42, "r-1", 0).nextLong(),
                    Chance.of(43, "r-1", 0).nextLong(),
                    Chance.of(42, "r-2", 0).nextLong(),
                    Chance.of(42, "r-1", 1).nextLong(),
                    Chance.of(4, "2|r-1", 0).nextLong(),
                })
                .doesNotHaveDuplicates();
    }
}
