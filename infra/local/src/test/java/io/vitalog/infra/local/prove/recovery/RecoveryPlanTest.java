package io.vitalog.infra.local.prove.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryPlanTest {
    @Test
    void tellsTheOptionsThatGiveItAgain() {
        assertThat(new RecoveryPlan(List.of(1_000, 2_000), 1).options()).isEqualTo("--facts 1000,2000 --standbys 1");
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertThatThrownBy(() -> new RecoveryPlan(List.of(), 0)).hasMessage("--facts names no number");
        assertThatThrownBy(() -> new RecoveryPlan(List.of(2_000, 1_000), 0))
                .hasMessage("--facts must be rising numbers from 1 to 100000000, not 1000 after 2000");
        assertThatThrownBy(() -> new RecoveryPlan(List.of(0), 0)).hasMessageStartingWith("--facts must be rising");
        assertThatThrownBy(() -> new RecoveryPlan(List.of(100_000_001), 0)).hasMessageStartingWith("--facts must be");
        assertThatThrownBy(() -> new RecoveryPlan(List.of(1), 2)).hasMessage("--standbys must be 0 or 1");
    }
}
