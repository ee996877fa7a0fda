package io.vitalog.infra.exports;

import io.vitalog.infra.exports.files.FileFormat;
import io.vitalog.infra.exports.tables.Table;
import io.vitalog.infra.exports.tables.kinds.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an export goes. Tables are written beside their place and moved there when all of them are whole, so that a
 * failed export leaves what was there.
 */
public final class ExportDirectory implements AutoCloseable {
    private final Path directory;
    private final Path work;
    private final List<String> written = new ArrayList<>();

    private ExportDirectory(Path directory, Path work) {
        this.directory = directory;
        this.work = work;
    }

    /**
     * Takes a directory, which is made if it is missing.
     *
     * @param force whether tables of an export before may be replaced
     * @throws IllegalArgumentException if it is no directory, or holds something and {@code force} is not set
     */
    public static ExportDirectory claim(Path directory, boolean force) throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new IllegalArgumentException(directory + " is no directory");
        }
        Files.createDirectories(directory);
        try (Stream<Path> held = Files.list(directory)) {
            if (!force && held.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        directory + " is not empty: choose another directory, or replace its tables with --force");
            }
        }
        return new ExportDirectory(directory, Files.createTempDirectory(directory, ".export-"));
    }

    /** Where runs are laid, for as long as the export works. */
    Path work() {
        return work;
    }

    /** Where a file is written. */
    Path write(String file) {
        written.add(file);
        return work.resolve(file);
    }

    /** Puts the tables in their place. Tables of an export before that are not written anew would mislead: they go. */
    void finish() throws IOException {
        for (Table<?> table : Tables.ALL) {
            for (FileFormat format : FileFormat.values()) {
                Files.deleteIfExists(directory.resolve(format.fileOf(table.name())));
            }
        }
        for (String file : written) {
            Files.move(work.resolve(file), directory.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(work)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
