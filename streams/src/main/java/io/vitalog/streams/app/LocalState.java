package io.vitalog.streams.app;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
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
    private final FileChannel claim;

    private LocalState(Path directory, FileChannel claim) {
        this.directory = directory;
        this.open = directory.resolve("open");
        this.claim = claim;
    }

    /**
     * Claims the directory of one application, which is made when it is new.
     *
     * @throws IllegalArgumentException when somebody else works on it, under the same name
     */
    static LocalState claim(String applicationId, StreamsSettings settings) {
        try {
            Path directory = Files.createDirectories(settings.stateDirectory().resolve(applicationId));
            FileChannel claim = FileChannel.open(directory.resolve("claim"), CREATE, WRITE);
            if (!isFree(claim)) {
                claim.close();
                throw new IllegalArgumentException("VITALOG_STATE is " + settings.stateDirectory()
                        + ", where another process runs " + applicationId + ": each needs one of its own");
            }
            return new LocalState(directory, claim);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static boolean isFree(FileChannel claim) throws IOException {
        try {
            return claim.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
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

    /** After the end; {@code whole} when all of it was closed. */
    void close(boolean whole) {
        try (claim) {
            if (whole) {
                Files.deleteIfExists(open);
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
