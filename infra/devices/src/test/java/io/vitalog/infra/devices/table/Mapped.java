package io.vitalog.infra.devices.table;

import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A table and its mapping, and what became of them. */
record Mapped(Collected collected, ImportSummary summary) {
    static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    /** In the mapping, {@code '} stands for {@code "}. */
    static Mapped of(Path directory, @Nullable String user, String mapping, String table) throws IOException {
        Path file = Files.writeString(directory.resolve("table.csv"), table);
        return of(file, user, Files.writeString(directory.resolve("mapping.json"), mapping.replace('\'', '"')));
    }

    static Mapped of(Path table, @Nullable String user, Path mapping) throws IOException {
        ImportOptions options = ImportOptions.of(table).forUser(user).mappedBy(mapping);
        Collected collected = new Collected();
        return new Mapped(
                collected, Import.run(new TableImporter(options, () -> NOW), options, collected, ImportListener.NONE));
    }
}
