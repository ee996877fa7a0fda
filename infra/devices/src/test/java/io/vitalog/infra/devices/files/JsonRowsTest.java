package io.vitalog.infra.devices.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.devices.Export;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRowsTest {
    @TempDir
    Path directory;

    private final Heard log = new Heard();
    private final List<Double> values = new ArrayList<>();

    @Test
    void skipsWhatItCannotReadAndGoesOn() throws IOException {
        read("[{\"v\":1},{\"v\":\"2\"},{},{\"v\":\"x\"},3,{\"v\":{}},{\"v\":null},{\"v\":4}]");

        assertThat(values).containsExactly(1.0, 2.0, 4.0);
        assertThat(log.skipped)
                .containsExactly(
                        "3 missing-field",
                        "4 malformed-number",
                        "5 malformed-field",
                        "6 missing-field",
                        "7 missing-field");
    }

    @Test
    void keepsWhatCameBeforeTheTextStopsBeingJson() throws IOException {
        read("[{\"v\":1},{\"v\":2},{\"v\":");

        assertThat(values).containsExactly(1.0, 2.0);
        assertThat(log.skipped).containsExactly("2 not-json");
    }

    @Test
    void reportsAFileThatHoldsNoArray() throws IOException {
        read("{\"v\":1}");

        assertThat(log.skipped).containsExactly("0 not-json");
    }

    private void read(String json) throws IOException {
        new Export(directory).file("x.json.gz", json);
        JsonRows.read(SourceFile.under(directory).getFirst(), element -> values.add(element.number("v")), log);
    }
}
