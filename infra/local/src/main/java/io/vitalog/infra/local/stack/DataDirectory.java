package io.vitalog.infra.local.stack;

import io.vitalog.domain.envelope.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory that holds all data of a local stack: {@code kafka} (the facts), {@code store} (the read models), {@code
 * streams} (local state) and {@code log}. Only {@code kafka} cannot be rebuilt; {@code format} tells how the rest is
 * written. A lock that dies with its process tells
 * whether a stack runs here.
 */
public record DataDirectory(Path path) {
    private static final String LOCK = "lock";
    private static final String ADDRESSES = "stack.json";
    private static final String FORMAT = "format";
    private static final List<String> PARTS = List.of("kafka", "store", "streams", "demo", FORMAT);

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path store() {
        return path.resolve("store");
    }

    public Path streams() {
        return path.resolve("streams");
    }

    public Path projections() {
        return path.resolve("projections");
    }

    /** Where the demonstration remembers what it has told. */
    public Path demo() {
        return path.resolve("demo");
    }

    public Path log() {
        return path.resolve("log");
    }

    /**
     * Whether facts are here, but nothing of {@code format} that was derived from them: another build left it, or
     * somebody who wants it built anew has deleted read models and local state.
     */
    boolean lacksDerived(int format) {
        boolean wiped = !Files.isDirectory(store()) && !Files.isDirectory(streams());
        return Files.isDirectory(kafka()) && (wiped || !String.valueOf(format).equals(format()));
    }

    /** Empty when a build wrote it that told none. */
    private String format() {
        Path file = path.resolve(FORMAT);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException failure) {
            throw new StackFailure("cannot read " + file + ": " + failure.getMessage());
        }
    }

    /** Deletes local state, which comes back from what the broker keeps of it or is built anew. */
    void eraseState() {
        deleteTree(streams());
    }

    /** Notes how everything that is derived from now on is written. */
    void derives(int format) {
        Path file = path.resolve(FORMAT);
        try {
            Files.writeString(file, format + "\n");
        } catch (IOException failure) {
            throw new StackFailure("cannot write " + file + ": " + failure.getMessage());
        }
    }

    /**
     * Claims the directory for this process until the claim is closed or the process ends.
     *
     * @throws StackFailure when another stack runs here
     */
    Claim claim() {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StackFailure("a stack already runs on " + path + "; stop it, or choose another --data");
            }
            return new Claim(this, channel);
        } catch (IOException failure) {
            throw new StackFailure("cannot use the data directory " + path + ": " + failure.getMessage());
        }
    }

    /** Where the stack that runs here answers; empty when none runs. */
    public Optional<Addresses> running() {
        if (!Files.exists(path.resolve(LOCK)) || !Files.exists(path.resolve(ADDRESSES))) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock free = tryLock(channel)) {
            return free != null
                    ? Optional.empty()
                    : Optional.of(Json.MAPPER.readValue(Files.readString(path.resolve(ADDRESSES)), Addresses.class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes what a stack left here, and nothing else. */
    void erase() {
        PARTS.forEach(part -> deleteTree(path.resolve(part)));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void deleteTree(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new StackFailure("cannot delete " + root + ": " + failure.getMessage());
        }
    }

    /** The right of one process to a data directory. */
    record Claim(DataDirectory directory, FileChannel lock) implements AutoCloseable {
        /** Tells other commands where this stack answers. */
        void publish(Addresses addresses) {
            Path target = directory.path().resolve(ADDRESSES);
            Path draft = directory.path().resolve(ADDRESSES + ".new");
            try {
                Files.write(draft, Json.MAPPER.writeValueAsBytes(addresses));
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                throw new StackFailure("cannot write " + target + ": " + failure.getMessage());
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(directory.path().resolve(ADDRESSES));
                lock.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
