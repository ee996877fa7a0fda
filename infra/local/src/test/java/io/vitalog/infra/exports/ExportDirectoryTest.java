package io.vitalog.infra.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportDirectoryTest {
    @TempDir
    private Path directory;

    @Test
    void refusesWhatIsNotEmptyOrNoDirectory() throws IOException {
        Path note = Files.writeString(directory.resolve("note.txt"), "mine");

        assertThatThrownBy(() -> ExportDirectory.claim(directory, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is not empty: choose another directory, or replace its tables with --force");
        assertThatThrownBy(() -> ExportDirectory.claim(note, true)).hasMessageEndingWith("note.txt is no directory");
    }

    @Test
    void replacesTheTablesOfAnExportBeforeAndNothingElse() throws IOException {
        Files.writeString(directory.resolve("note.txt"), "mine");
        Files.writeString(directory.resolve("meals.csv"), "old");
        Files.writeString(directory.resolve("days.parquet"), "old");

        try (ExportDirectory export = ExportDirectory.claim(directory, true)) {
            Files.writeString(export.write("meals.csv"), "new");
            export.finish();
        }

        assertThat(directory).isDirectoryNotContaining("glob:**days.parquet");
        assertThat(directory.resolve("meals.csv")).hasContent("new");
        assertThat(directory.resolve("note.txt")).hasContent("mine");
        assertThat(directory.toFile().list()).hasSize(2);
    }

    @Test
    void leavesWhatWasThereWhenItIsNotFinished() throws IOException {
        Files.writeString(directory.resolve("meals.csv"), "old");

        try (ExportDirectory export = ExportDirectory.claim(directory, true)) {
            Files.writeString(export.write("meals.csv"), "half");
        }

        assertThat(directory.resolve("meals.csv")).hasContent("old");
        assertThat(directory.toFile().list()).hasSize(1);
    }
}
