package io.vitalog.trainers.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The version of Vitalog that was built. */
final class CodeVersion {
    private static final String FILE = "version.txt";

    private CodeVersion() {}

    static String ofThisBuild() {
        try (InputStream file = CodeVersion.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing in the build");
            }
            return new String(file.readAllBytes(), UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
