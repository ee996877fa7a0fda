package io.vitalog.infra.devices.simulation.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultRatesTest {
    @Test
    void readsNoneOneRateForAllAndRatesByName() {
        assertThat(FaultRates.parse("none")).isEqualTo(FaultRates.NONE);
        assertThat(FaultRates.parse("0.05").shares())
                .containsOnlyKeys(Fault.values())
                .containsEntry(Fault.DRIFT, 0.05);
        assertThat(FaultRates.parse("gaps=0.1, out-of-order=1").shares())
                .hasSize(2)
                .containsEntry(Fault.OUT_OF_ORDER, 1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gaps=0.1,late=0.5", "clock=0.1,jumps=0.2", "0.25"})
    void writesWhatItReads(String text) {
        FaultRates rates = FaultRates.parse(text);

        assertThat(FaultRates.parse(rates.toString())).isEqualTo(rates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-0.1", "1.5", "NaN", "gaps", "gaps=", "rust=0.1", "gaps=0.1,"})
    void saysWhatIsWrongWithAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FaultRates.parse(text))
                .withMessageMatching("fault .*|'.*' is no NAME=RATE");
    }
}
