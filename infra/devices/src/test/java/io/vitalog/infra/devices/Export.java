package io.vitalog.infra.devices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A directory of files that a test makes up. */
public record Export(Path directory) {

    public Export file(String path, String... lines) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        byte[] content = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream out = path.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
            out.write(content);
        }
        return this;
    }
}
