package io.vitalog.streams.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The name under which whoever works on a directory is known in its groups, the same at each start (ADR 29). */
public final class KeptName {
    private KeptName() {}

    /** The name that {@code directory} has; a new one when there is none, or its writing was cut short. */
    public static String in(Path directory) {
        try {
            Path file = Files.createDirectories(directory).resolve("member");
            String kept = Files.exists(file) ? Files.readString(file) : "";
            return kept.isEmpty()
                    ? Files.readString(Files.writeString(file, UUID.randomUUID().toString()))
                    : kept;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
