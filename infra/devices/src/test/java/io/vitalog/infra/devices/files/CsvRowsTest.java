package io.vitalog.infra.devices.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.infra.devices.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTest {
    @TempDir
    Path directory;

    private final Heard log = new Heard();
    private final List<Double> values = new ArrayList<>();
    private Export export;

    @BeforeEach
    void begin() {
        export = new Export(directory);
    }

    @Test
    void skipsWhatItCannotReadAndGoesOn() throws IOException {
        export.file(
                "x.csv",
                "Id,Value",
                "a,1",
                "b",
                "c,2,3",
                "d,four",
                "e,",
                "",
                "\"f,5",
                "g,\"6\"",
                "h, 7\u00a0",
                "\"i\"x,8");

        read("x.csv");

        assertThat(values).containsExactly(1.0, 6.0, 7.0);
        assertThat(log.skipped)
                .containsExactly(
                        "3 wrong-field-count",
                        "4 wrong-field-count",
                        "5 malformed-number",
                        "6 missing-field",
                        "8 wrong-field-count",
                        "11 not-csv");
    }

    @Test
    void readsWindowsFilesWithAByteOrderMark() throws IOException {
        export.file("x.csv", "\ufeffValue,Id\r", "1,a\r", "2,b\r");

        read("x.csv");

        assertThat(values).containsExactly(1.0, 2.0);
        assertThat(log.skipped).isEmpty();
    }

    @Test
    void reportsAFileWithoutTheColumnOnce() throws IOException {
        export.file("x.csv", "Id,Worth", "a,1", "b,2");

        read("x.csv");

        assertThat(log.skipped).containsExactly("0 missing-column");
    }

    @Test
    void reportsTheRestOfAFileThatCannotBeUnzipped() throws IOException {
        String[] lines = new String[20_000];
        Arrays.setAll(lines, line -> line == 0 ? "Id,Value" : "id-" + line * 31 + "," + line);
        export.file("x.csv.gz", lines);
        Path file = directory.resolve("x.csv.gz");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        read("x.csv.gz");

        assertThat(values).isNotEmpty().hasSizeLessThan(19_999);
        assertThat(log.skipped).singleElement().asString().endsWith("not-gzip");
    }

    @Test
    void countsBytesAsTheyLieOnDisk() throws IOException {
        export.file("a/x.csv.gz", "Id,Value", "a,1");

        read("a/x.csv.gz");

        assertThat(values).containsExactly(1.0);
        assertThat(log.bytes).isEqualTo(Files.size(directory.resolve("a/x.csv.gz")));
    }

    @Test
    void findsFilesInFoldersByName() throws IOException {
        export.file("b.csv", "x").file("a/c.csv.gz", "x");

        assertThat(SourceFile.under(directory)).extracting(SourceFile::name).containsExactly("c.csv", "b.csv");
        assertThatThrownBy(() -> SourceFile.under(directory.resolve("nowhere")))
                .isInstanceOf(NotDirectoryException.class);
    }

    private void read(String label) throws IOException {
        SourceFile file = SourceFile.under(directory).getFirst();
        assertThat(file.label()).isEqualTo(label);
        CsvRows.read(
                file,
                columns -> {
                    int value = columns.indexOf("Value");
                    return row -> values.add(row.number(value));
                },
                log);
    }
}
