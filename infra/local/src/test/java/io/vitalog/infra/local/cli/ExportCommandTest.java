package io.vitalog.infra.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.exports.tables.Table;
import io.vitalog.infra.exports.tables.kinds.Tables;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {
    @TempDir
    private Path directory;

    private final StringWriter told = new StringWriter();

    @Test
    void saysThatNoStackRunsAndWritesNothing() {
        assertThat(run()).isEqualTo(Vitalog.NOT_RUNNING);
        assertThat(told.toString()).contains("no stack runs on", "vitalog up");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refusesWhatItCannotExport() {
        assertThat(run("--what", "samples,dreams")).isEqualTo(Vitalog.FAILED);
        assertThat(told.toString()).contains("there is no table 'dreams': choose of profiles, activities");
        assertThat(run("--user", "ann smith")).isEqualTo(Vitalog.FAILED);
        assertThat(run("--from", "2026-02-01", "--until", "2026-01-31")).isEqualTo(Vitalog.FAILED);
        assertThat(told.toString()).contains("--until 2026-01-31 is before --from 2026-02-01");
    }

    @Test
    void namesEveryTableAndShowsExamples() {
        assertThat(run("--help")).isZero();
        assertThat(told.toString().replaceAll("\\s+", " "))
                .contains(Tables.ALL.stream().map(Table::name).toList())
                .contains("vitalog export out --user ann --format csv,parquet");
    }

    private int run(String... arguments) {
        CommandLine line = Vitalog.commandLine();
        line.setErr(new PrintWriter(told, true));
        line.setOut(new PrintWriter(told, true));
        String[] all = new String[arguments.length + 4];
        all[0] = "export";
        all[1] = directory.resolve("out").toString();
        all[2] = "--data";
        all[3] = directory.resolve("data").toString();
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return line.execute(all);
    }
}
