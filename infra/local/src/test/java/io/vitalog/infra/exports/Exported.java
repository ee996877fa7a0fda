package io.vitalog.infra.exports;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.exports.files.FileFormat;
import io.vitalog.infra.exports.tables.Span;
import io.vitalog.infra.exports.tables.kinds.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every table of a running broker as CSV, with little memory. */
public final class Exported {
    private static final long LITTLE_MEMORY_BYTES = 20_000;

    private Exported() {}

    /** The lines of each table, by its name. */
    public static Map<String, List<String>> from(Deployment deployment, @Nullable String user, Path directory)
            throws IOException {
        ExportPlan plan = new ExportPlan(Tables.ALL, EnumSet.of(FileFormat.CSV), user, Span.EVER, LITTLE_MEMORY_BYTES);
        try (ExportDirectory target = ExportDirectory.claim(directory, true)) {
            var _ = new Export(deployment, plan, (_, _, _, _) -> {}).into(target);
        }
        Map<String, List<String>> tables = new TreeMap<>();
        for (var table : Tables.ALL) {
            tables.put(table.name(), Files.readAllLines(directory.resolve(FileFormat.CSV.fileOf(table.name()))));
        }
        return tables;
    }
}
