package io.vitalog.infra.local.prove.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultScriptTest {
    /** Six parts are killed and paused, two of them lose their state too. */
    private static final int DECK = 14;

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(FaultScript.of(7, 20)).isEqualTo(FaultScript.of(7, 20)).isNotEqualTo(FaultScript.of(8, 20));
    }

    @Test
    void beginsAlikeHoweverLongItIs() {
        assertThat(FaultScript.of(7, 40).subList(0, 3)).isEqualTo(FaultScript.of(7, 3));
    }

    @Test
    void strikesEveryPartInEveryWayBeforeAnythingComesAgain() {
        List<String> first = cards(FaultScript.of(3, DECK));
        List<String> second = cards(FaultScript.of(3, 2 * DECK).subList(DECK, 2 * DECK));

        assertThat(first).doesNotHaveDuplicates().hasSize(DECK);
        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void takesNoStateFromWhoHasNone() {
        assertThat(FaultScript.of(1, 200))
                .filteredOn(fault -> fault.kind() == Kind.KILL_AND_LOSE_STATE)
                .isNotEmpty()
                .allMatch(fault -> fault.part().keepsState());
    }

    @Test
    void needsARound() {
        assertThatThrownBy(() -> FaultScript.of(1, 0)).hasMessage("--rounds must be at least 1");
    }

    private static List<String> cards(List<Fault> faults) {
        return faults.stream().map(fault -> fault.kind() + " " + fault.part()).toList();
    }
}
