package io.vitalog.infra.devices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Real exports beside the project: {@code shared/data} in a folder above. Tests without them are skipped. */
public final class RealData {
    private RealData() {}

    /** The directory of an export; skips the test when it is not there. */
    public static Path directory(String name) {
        Path wanted = Path.of("shared", "data", name);
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(wanted))) {
                return above.resolve(wanted);
            }
        }
        assumeTrue(false, () -> "skipped: there is no " + wanted + " in a folder above");
        throw new AssertionError("an assumption that does not hold ends the test");
    }

    /** The files of a directory, in order. */
    public static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The lines below the header of all CSV files whose names begin so. */
    public static List<String> rows(String export, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(directory(export))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .flatMap(file -> lines(file).stream().skip(1))
                    .toList();
        }
    }

    /** The unzipped text of a file. */
    public static List<String> lines(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream content = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(content, UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
