package io.vitalog.infra.devices.fitbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.infra.devices.files.Malformed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitbitTimeTest {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.US);

    @ParameterizedTest
    @CsvSource({
        "4/12/2016, 2016-04-12T00:00",
        "4/12/2016 12:00:00 AM, 2016-04-12T00:00",
        "4/12/2016 12:59:01 PM, 2016-04-12T12:59:01",
        "12/1/2016 1:05:09 PM, 2016-12-01T13:05:09"
    })
    void readsFitbitsTimes(String text, LocalDateTime expected) throws Malformed {
        assertThat(FitbitTime.parse(text)).isEqualTo(expected);
    }

    @Property
    void readsWhatAFormatterWrites(@ForAll @LongRange(min = 946_684_800, max = 1_893_456_000) long second)
            throws Malformed {
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);

        assertThat(FitbitTime.parse(FORMAT.format(time))).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2016-04-12",
                "13/1/2016",
                "2/30/2016",
                "4/12/2016 13:00:00 AM",
                "4/12/2016 0:00:00 AM",
                "4/12/2016 1:00:00",
                "4/12/2016 1:00:00 XM",
                "4/12/2016 1:00:00 PMM",
                "4/12/2016 1:61:00 PM",
                "4/12/2016 1:00 PM",
                "4/12/20161 1:00:00 PM"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> FitbitTime.parse(text)).isInstanceOf(Malformed.class);
    }
}
