package io.vitalog.streams.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {
    @Test
    void takesWhatTheEnvironmentSays() {
        StreamsSettings settings = StreamsSettings.from(Map.of(
                "VITALOG_STATE", "state", "VITALOG_THREADS", "3", "VITALOG_COMMIT_MS", "50", "VITALOG_STANDBYS", "1"));

        assertThat(settings.stateDirectory()).isEqualTo(Path.of("state"));
        assertThat(settings.threads()).isEqualTo(3);
        assertThat(settings.commitInterval()).isEqualTo(Duration.ofMillis(50));
        assertThat(settings.standbys()).isEqualTo(1);
        assertThat(settings.local(Path.of("other")).standbys()).isEqualTo(1);
    }

    @Test
    void keepsNoCopiesUnlessTold() {
        assertThat(StreamsSettings.from(Map.of()).standbys()).isZero();
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> StreamsSettings.from(Map.of("VITALOG_STANDBYS", "-1")))
                .hasMessage("VITALOG_STANDBYS is '-1', must be a whole number from 0 to 9");
        assertThatThrownBy(() -> StreamsSettings.from(Map.of("VITALOG_THREADS", "0")))
                .hasMessage("VITALOG_THREADS is '0', must be a whole number from 1 to 999999");
    }
}
