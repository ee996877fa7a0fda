package io.vitalog.infra.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class VitalogTest {
    @Test
    void endsOnABadMappingAsOnAnyWrongUseBeforeItLooksForAStack(@TempDir Path directory) throws IOException {
        Path mapping = Files.writeString(directory.resolve("scale.json"), "{\"time\": \"at\", \"mesurements\": []}");
        StringWriter said = new StringWriter();
        CommandLine vitalog = Vitalog.commandLine().setErr(new PrintWriter(said));

        int code = vitalog.execute(
                "import", "csv", directory.toString(), "--user", "ann", "--mapping", mapping.toString());

        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString().lines())
                .singleElement()
                .asString()
                .startsWith("vitalog: the mapping's mesurements is not known here, only delimiter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulate --dry-run --users 1", "prove stack"})
    void simulatesNothingThatIsStillToCome(String command) {
        StringWriter said = new StringWriter();
        CommandLine vitalog = Vitalog.commandLine().setErr(new PrintWriter(said));

        int code = vitalog.execute((command + " --from 2999-01-01 --days 2").split(" "));

        assertThat(code).isEqualTo(Vitalog.FAILED);
        assertThat(said.toString().lines())
                .singleElement()
                .asString()
                .startsWith("vitalog: the history would last until 2999-01-03, which is still to come");
    }
}
