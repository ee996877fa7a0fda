package io.vitalog.trainers.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.insights.FeatureSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
    private static final String HEADER = "poseAccuracyPercent,durationMin,engagement\n";

    @TempDir
    Path directory;

    @Test
    void findsColumnsByTheirNamesAndSortsRowsByTheirValues() throws IOException {
        Table table = read(
                "\uFEFFuser, \"engagement\" ,durationMin,poseAccuracyPercent\r\nann,0.9,30,91\n\nbob,.5,2e1,70.5\n");

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.row(0)).containsExactly(70.5, 20, 0.5);
        assertThat(table.row(1)).containsExactly(91, 30, 0.9);
    }

    @Test
    void readsTheSameTableFromRowsInAnyOrder() throws IOException {
        Table one = read(HEADER + "1,2,3\n1,2,0\n-0,0,0\n0,1,1\n");
        Table other = read(HEADER + "0,1,1\n0,0,0\n1,2,0\n1,2,3\n");

        for (int row = 0; row < 4; row++) {
            assertThat(one.row(row)).containsExactly(other.row(row));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90,30|line 2: has 2 fields, the header has 3",
                "90,30,0.9,1|line 2: has 4 fields, the header has 3",
                "90,30,high|line 2: engagement is 'high', must be a finite number",
                "90,,0.9|line 2: durationMin is '', must be a finite number",
                "90,NaN,0.9|line 2: durationMin is 'NaN', must be a finite number",
                "90,1e999,0.9|line 2: durationMin is '1e999', must be a finite number"
            })
    void refusesARowWithItsLineAndCause(String row, String cause) {
        assertThatThrownBy(() -> read(HEADER + row + "\n"))
                .isInstanceOf(TrainingRefused.class)
                .hasMessageEndingWith("sessions.csv " + cause);
    }

    @Test
    void refusesAHeaderThatLacksAFeature() {
        assertThatThrownBy(() -> read("poseAccuracyPercent,durationMin\n90,30\n"))
                .hasMessageContaining("line 1: has no column engagement, must have one each of poseAccuracyPercent,");
        assertThatThrownBy(() -> read("engagement," + HEADER)).hasMessageContaining("has two columns engagement");
        assertThatThrownBy(() -> read("")).hasMessageContaining("is empty");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path file = directory.resolve("binary.csv");
        Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28, '\n'});

        assertThatThrownBy(() -> CsvTable.read(file, FeatureSet.YOGA)).hasMessageContaining("is not text in UTF-8");
        assertThatThrownBy(() -> CsvTable.read(directory.resolve("none"), FeatureSet.YOGA))
                .isInstanceOf(TrainingRefused.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> CsvTable.read(directory, FeatureSet.YOGA)).isInstanceOf(TrainingRefused.class);
    }

    private Table read(String text) throws IOException {
        Path file = directory.resolve("sessions.csv");
        Files.writeString(file, text);
        return CsvTable.read(file, FeatureSet.YOGA);
    }
}
