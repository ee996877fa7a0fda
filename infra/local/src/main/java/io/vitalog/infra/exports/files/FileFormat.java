package io.vitalog.infra.exports.files;

import io.vitalog.infra.exports.columns.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How tables are written. */
public enum FileFormat {
    CSV,
    PARQUET;

    /** The name of the file that holds {@code table}. */
    public String fileOf(String table) {
        return table + "." + this;
    }

    /** A file that is not there yet. */
    public TableFile create(Path file, String table, List<Column> columns) throws IOException {
        return switch (this) {
            case CSV -> CsvFile.create(file, columns);
            case PARQUET -> ParquetFile.create(file, table, columns);
        };
    }

    /** As it is typed, shown, and appended to files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
