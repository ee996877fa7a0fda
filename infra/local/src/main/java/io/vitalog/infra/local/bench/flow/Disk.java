package io.vitalog.infra.local.bench.flow;

import io.vitalog.infra.local.stack.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a data directory holds, in bytes.
 *
 * @param log records of all topics; indexes are set aside before they are needed and do not count
 * @param store read models
 * @param state local state, as far as it has been written out of memory
 */
record Disk(long log, long store, long state) {
    static Disk of(DataDirectory data) {
        return new Disk(bytes(data.kafka(), ".log"), bytes(data.store(), ""), bytes(data.streams(), ""));
    }

    Disk since(Disk before) {
        return new Disk(log - before.log, store - before.store, state - before.state);
    }

    private static long bytes(Path directory, String ending) {
        try (Stream<Path> files = Files.find(directory, Integer.MAX_VALUE, (_, about) -> about.isRegularFile())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .mapToLong(Disk::size)
                    .sum();
        } catch (NoSuchFileException | UncheckedIOException goneMeanwhile) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException goneMeanwhile) {
            return 0;
        }
    }
}
