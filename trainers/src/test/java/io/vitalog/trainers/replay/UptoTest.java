package io.vitalog.trainers.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.trainers.replay.Upto.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UptoTest {
    @Test
    void readsOffsetsOfPartitions() {
        assertThat(Upto.parse("wellness-sessions:0=137, users:12=0").stops())
                .containsExactly(new Stop("wellness-sessions", 0, 137), new Stop("users", 12, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "users", "users:0", "users=1", "users:0=-1", "users:0=1,", "users:x=1"})
    void namesWhatIsMalformed(String text) {
        assertThatThrownBy(() -> Upto.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be topic:partition=until");
    }
}
