package io.vitalog.infra.local.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A directory that this process has for itself until it closes the claim or ends, however it ends. */
public final class DirectoryClaim implements AutoCloseable {
    private final FileChannel locked;

    private DirectoryClaim(FileChannel locked) {
        this.locked = locked;
    }

    /**
     * Claims a directory, which is made when absent.
     *
     * @throws DirectoryTakenException if another process, or another part of this one, has it
     */
    public static DirectoryClaim of(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel file = FileChannel.open(
                    directory.resolve("claim.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(file)) {
                return new DirectoryClaim(file);
            }
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new DirectoryTakenException(directory);
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            locked.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
