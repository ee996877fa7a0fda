package io.vitalog.streams.app;

import static org.assertj.core.api.Assertions.assertThat;

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
    void givesADirectoryOneNameForGood() throws IOException {
        String name = state("days").member();

        assertThat(state("days").member()).isEqualTo(name).isNotBlank();
        assertThat(state("courses").member()).isNotEqualTo(name);
    }

    @Test
    void givesANewNameWhereWritingItWasCutShort() throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve("days")).resolve("member"), "");

        assertThat(state("days").member()).isNotBlank().isEqualTo(state("days").member());
    }

    @Test
    void keepsWhatWasClosedAndDeletesWhatWasNot() throws IOException {
        String application = Concept.DAYS.applicationId(NOWHERE);
        Path kept = Files.createDirectories(directory.resolve(application).resolve("0_1/rocksdb"));
        try (KafkaStreams streams = streams()) {
            state(application).open(streams);
            state(application).closed();
            state(application).open(streams);
            assertThat(kept).exists();

            state(application).open(streams);
            assertThat(kept).doesNotExist();
        }
    }

    private LocalState state(String application) {
        return LocalState.of(application, settings);
    }

    private KafkaStreams streams() {
        Properties config = StreamsConfiguration.of(Concept.DAYS, NOWHERE, settings);
        return new KafkaStreams(StreamsConfiguration.topology(Concept.DAYS, NOWHERE, config), config);
    }
}
