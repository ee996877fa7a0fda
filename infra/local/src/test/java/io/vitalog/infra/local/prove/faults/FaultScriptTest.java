package io.vitalog.infra.local.prove.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultScriptTest {
    /** Six parts are killed and paused, two of them lose their state too. */
    private static final int DECK = 14;

    private static final List<Part> ALL = List.of(Part.values());

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(script(7, 20)).isEqualTo(script(7, 20)).isNotEqualTo(script(8, 20));
    }

    @Test
    void beginsAlikeHoweverLongItIs() {
        assertThat(script(7, 40).subList(0, 3)).isEqualTo(script(7, 3));
    }

    @Test
    void strikesEveryPartInEveryWayBeforeAnythingComesAgain() {
        List<String> first = cards(script(3, DECK));
        List<String> second = cards(script(3, 2 * DECK).subList(DECK, 2 * DECK));

        assertThat(first).doesNotHaveDuplicates().hasSize(DECK);
        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void takesNoStateFromWhoHasNone() {
        assertThat(script(1, 200))
                .filteredOn(fault -> fault.kind() == Kind.KILL_AND_LOSE_STATE)
                .isNotEmpty()
                .allMatch(fault -> fault.part().keepsState());
    }

    @Test
    void strikesOnlyWhoIsNamedAndForAsLongAsIsSaid() {
        assertThat(FaultScript.of(1, Strikes.of(100, List.of(Part.API, Part.STREAMS_2), "20-22")))
                .allMatch(fault -> fault.part() == Part.API || fault.part() == Part.STREAMS_2)
                .extracting(Fault::downS)
                .containsOnly(20, 21, 22);
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> script(1, 0)).hasMessage("--rounds must be at least 1");
        assertThatThrownBy(() -> Strikes.of(1, List.of(), "1-2")).hasMessage("--parts names no part");
        assertThatThrownBy(() -> Strikes.of(1, ALL, "5-2")).hasMessage("--down ends before it begins: 5-2");
        assertThatThrownBy(() -> Strikes.of(1, ALL, "0-2"))
                .hasMessage("--down is '0-2', must be seconds from 1 to 9999 as FROM-TO, such as 1-12");
    }

    @Test
    void tellsHowToGetItAgain() {
        assertThat(Strikes.of(2, ALL, "1-12").options()).isEqualTo("--rounds 2 --down 1-12");
        assertThat(Strikes.of(2, List.of(Part.STREAMS_2, Part.API), "3-3").options())
                .isEqualTo("--rounds 2 --down 3-3 --parts streams-2,api");
    }

    private static List<Fault> script(long seed, int rounds) {
        return FaultScript.of(seed, Strikes.of(rounds, ALL, "1-12"));
    }

    private static List<String> cards(List<Fault> faults) {
        return faults.stream().map(fault -> fault.kind() + " " + fault.part()).toList();
    }
}
