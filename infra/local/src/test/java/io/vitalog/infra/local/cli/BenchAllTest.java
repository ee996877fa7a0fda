package io.vitalog.infra.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchAllTest {
    @TempDir
    private Path data;

    @Test
    void namesTheRowsThereAreWhenAskedForAnother() {
        assertThat(said(CommandLine.ExitCode.USAGE, "--rows", "speed")).contains("pass-through", "visible");
    }

    @Test
    void refusesToDoLessThanSomethingBeforeItLooksForAStack() {
        assertThat(said(Vitalog.FAILED, "--rounds", "0")).startsWith("vitalog: --rounds must be at least 1");
        assertThat(said(Vitalog.FAILED, "--facts", "0")).contains("--facts").contains("must be at least 1");
    }

    @Test
    void saysWhereItLookedForAStack() {
        assertThat(said(Vitalog.NOT_RUNNING)).contains("no stack runs on " + data);
    }

    private String said(int expectedCode, String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine vitalog = Vitalog.commandLine().setErr(new PrintWriter(said));
        String[] line = new String[arguments.length + 4];
        System.arraycopy(new String[] {"bench", "all", "--data", data.toString()}, 0, line, 0, 4);
        System.arraycopy(arguments, 0, line, 4, arguments.length);

        int code = vitalog.execute(line);

        assertThat(code).isEqualTo(expectedCode);
        return said.toString();
    }
}
