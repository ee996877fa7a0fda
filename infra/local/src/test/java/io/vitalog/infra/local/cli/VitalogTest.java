package io.vitalog.infra.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
