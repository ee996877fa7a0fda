package io.vitalog.infra.exports.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.exports.columns.Column;
import io.vitalog.infra.exports.columns.ColumnType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("word", ColumnType.TEXT),
            new Column("count", ColumnType.WHOLE),
            new Column("mass_kg", ColumnType.NUMBER),
            new Column("nap", ColumnType.TRUTH),
            new Column("day", ColumnType.DATE),
            new Column("at", ColumnType.TIME),
            new Column("list", ColumnType.JSON));
    private static final List<List<@Nullable Object>> ROWS = List.of(
            Arrays.asList(
                    "a, \"b\"\nc é",
                    7L,
                    71.25,
                    true,
                    LocalDate.of(2016, 4, 12),
                    Instant.parse("2016-04-12T10:00:00.000001Z"),
                    "[1,2]"),
            Arrays.asList(
                    "", -1L, 12.0, false, LocalDate.of(1969, 12, 31), Instant.parse("1969-12-31T23:59:59Z"), "[]"),
            Collections.<@Nullable Object>nCopies(7, null));

    @TempDir
    private Path directory;

    @Test
    void writesCsvThatTellsTheEmptyTextFromAbsence() throws IOException {
        assertThat(Files.readString(write(FileFormat.CSV, "one"))).isEqualTo("""
                        word,count,mass_kg,nap,day,at,list
                        "a, ""b""
                        c é",7,71.25,true,2016-04-12,2016-04-12T10:00:00.000001Z,"[1,2]"
                        "",-1,12,false,1969-12-31,1969-12-31T23:59:59Z,[]
                        ,,,,,,
                        """);
    }

    @Test
    void writesParquetThatReadsBackAsItWas() throws IOException {
        ParquetCells.Content read = ParquetCells.of(write(FileFormat.PARQUET, "one"), COLUMNS);

        assertThat(read.rows()).isEqualTo(ROWS);
        assertThat(read.schema().getType("at").getLogicalTypeAnnotation())
                .isEqualTo(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS));
        assertThat(read.schema().getType("day").getLogicalTypeAnnotation()).isEqualTo(LogicalTypeAnnotation.dateType());
        assertThat(read.schema().getType("word").getLogicalTypeAnnotation())
                .isEqualTo(LogicalTypeAnnotation.stringType());
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        assertThat(write(FileFormat.PARQUET, "one")).hasSameBinaryContentAs(write(FileFormat.PARQUET, "two"));
    }

    private Path write(FileFormat format, String name) throws IOException {
        Path path = directory.resolve(format.fileOf(name));
        try (TableFile file = format.create(path, "table", COLUMNS)) {
            for (List<@Nullable Object> row : ROWS) {
                file.write(row);
            }
        }
        return path;
    }
}
