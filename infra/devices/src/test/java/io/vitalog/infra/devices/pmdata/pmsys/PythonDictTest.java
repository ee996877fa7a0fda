package io.vitalog.infra.devices.pmdata.pmsys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.pmdata.pmsys.PythonDict.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonDictTest {
    @Test
    void readsEntriesInTheirOrder() throws Malformed {
        assertThat(PythonDict.parse("{'left_leg': 'minor', \"head_neck\":\"major\"}"))
                .containsExactly(new Entry("left_leg", "minor"), new Entry("head_neck", "major"));
        assertThat(PythonDict.parse("{ }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "{'a'}", "{'a': 'b',}", "{'a': b}", "{'a\": 'b'}", "{'a': {}}", "12"})
    void refusesWhatIsNoDictOfTexts(String text) {
        assertThatThrownBy(() -> PythonDict.parse(text)).isInstanceOf(Malformed.class);
    }
}
