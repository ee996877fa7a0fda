package io.vitalog.infra.devices.pmdata.pmsys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.infra.devices.files.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonListTest {
    @Test
    void readsWordsNumbersAndNothing() throws Malformed {
        assertThat(PythonList.parse("['individual', \"running\"]")).containsExactly("individual", "running");
        assertThat(PythonList.parse("[48979004, 32696007]")).containsExactly("48979004", "32696007");
        assertThat(PythonList.parse("[ ]")).isEmpty();
        assertThat(PythonList.parse(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[", "[a]", "['a'", "['a',]", "12"})
    void refusesWhatIsNoList(String text) {
        assertThatThrownBy(() -> PythonList.parse(text)).isInstanceOf(Malformed.class);
    }
}
