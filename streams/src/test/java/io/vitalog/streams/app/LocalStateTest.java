package io.vitalog.streams.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vitalog.domain.topics.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStateTest {
    private static final Deployment NOWHERE = new Deployment("vitalog", 1, 1, "127.0.0.1:1", "mongodb://127.0.0.1:1");

    @TempDir
    private Path directory;

    private StreamsSettings settings;

    @BeforeEach
    void settings() {
        settings = StreamsSettings.from(Map.of()).local(directory);
    }

    @Test
    void givesADirectoryOneNameForGood() {
        String name = memberOf("days");

        assertThat(memberOf("days")).isEqualTo(name).isNotBlank();
        assertThat(memberOf("courses")).isNotEqualTo(name);
    }

    @Test
    void givesANewNameWhereWritingItWasCutShort() throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve("days")).resolve("member"), "");

        assertThat(memberOf("days")).isNotBlank().isEqualTo(memberOf("days"));
    }

    @Test
    void refusesADirectoryThatSomebodyElseWorksOn() {
        LocalState first = LocalState.claim("intake", settings);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalState.claim("intake", settings))
                .withMessageContaining("VITALOG_STATE");

        first.close(true);
        LocalState.claim("intake", settings).close(true);
    }

    @Test
    void keepsWhatWasClosedAndDeletesWhatWasNot() throws IOException {
        String application = Concept.DAYS.applicationId(NOWHERE);
        Path kept = Files.createDirectories(directory.resolve(application).resolve("0_1/rocksdb"));
        try (KafkaStreams streams = streams()) {
            run(application, streams, true);
            run(application, streams, false);
            assertThat(kept).exists();

            run(application, streams, true);
            assertThat(kept).doesNotExist();
        }
    }

    private void run(String application, KafkaStreams streams, boolean whole) {
        LocalState state = LocalState.claim(application, settings);
        state.open(streams);
        state.close(whole);
    }

    private String memberOf(String application) {
        LocalState state = LocalState.claim(application, settings);
        String name = state.member();
        state.close(true);
        return name;
    }

    private KafkaStreams streams() {
        Properties config = StreamsConfiguration.of(Concept.DAYS, NOWHERE, settings);
        return new KafkaStreams(StreamsConfiguration.topology(Concept.DAYS, NOWHERE, config), config);
    }
}
