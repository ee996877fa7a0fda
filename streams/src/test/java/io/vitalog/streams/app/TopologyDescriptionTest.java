package io.vitalog.streams.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A change of a topology is a deliberate change of its approved description: node, store and internal topic names are
 * part of the state on the broker. {@code -Dapprove=true} writes them anew.
 */
class TopologyDescriptionTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved");

    @ParameterizedTest
    @EnumSource
    void isAsApproved(Concept concept) throws IOException {
        StreamsSettings settings = new StreamsSettings(Path.of("unused"), 1, Duration.ofMillis(100), 0, 1, 0);
        Properties config = StreamsConfiguration.of(concept, Pipeline.DEPLOYMENT, settings);

        String described = StreamsConfiguration.topology(concept, Pipeline.DEPLOYMENT, config)
                .describe()
                .toString();

        Path approved = APPROVED.resolve(concept.concept() + ".topology.txt");
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, described);
        }
        assertThat(described).isEqualTo(Files.readString(approved));
    }
}
