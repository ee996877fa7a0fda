package io.vitalog.streams.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.streams.KafkaStreams;

/**
 * What one application keeps on this disk. Whoever is killed and started again on it is the same member of its group,
 * which need not wait until it takes the former one for dead. State that a killed process left is worth nothing to
 * exactly-once and is deleted before the start: Kafka Streams would do so store by store, and ask the group to share
 * out its tasks anew afterwards. The broker has it all (ADR 29).
 */
final class LocalState {
    private final Path directory;
    private final Path open;

    private LocalState(Path directory) {
        this.directory = directory;
        this.open = directory.resolve("open");
    }

    /** The directory of one application, which is made when it is new. */
    static LocalState of(String applicationId, StreamsSettings settings) {
        try {
            return new LocalState(
                    Files.createDirectories(settings.stateDirectory().resolve(applicationId)));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** The name of whoever works here. */
    String member() {
        return KeptName.in(directory);
    }

    /** Before the start: deletes what a killed process left. */
    void open(KafkaStreams streams) {
        try {
            if (Files.exists(open)) {
                streams.cleanUp();
            } else {
                Files.createFile(open);
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** After the end, when all of it was closed. */
    void closed() {
        try {
            Files.deleteIfExists(open);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
