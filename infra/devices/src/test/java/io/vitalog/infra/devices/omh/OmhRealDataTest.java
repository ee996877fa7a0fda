package io.vitalog.infra.devices.omh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The project's own test data: bodies that a version of a schema takes, and bodies that it does not take. */
class OmhRealDataTest {
    @Test
    void importsWhatPassesOrNamesWhyNot() throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (Path file : files("shouldPass")) {
            Collected collected = new Collected();
            ImportSummary summary = read(file, collected);

            assertThat(collected.refused()).as("%s", file).isEmpty();
            outcomes.merge(outcome(collected, summary), 1, Integer::sum);
        }

        assertThat(outcomes)
                .containsOnly(
                        entry("imported", 25), entry("no place", 3), entry("statistic", 16), entry("no-time", 13));
    }

    @Test
    void refusesWhatFailsWithOneLine() throws IOException {
        List<Path> files = files("shouldFail");
        for (Path file : files) {
            Collected collected = new Collected();
            ImportSummary summary = read(file, collected);

            assertThat(collected.events()).as("%s", file).isEmpty();
            assertThat(summary.notImported()).as("%s", file).isEmpty();
            assertThat(summary.skipped().values())
                    .as("%s", file)
                    .singleElement()
                    .satisfies(skipped -> {
                        assertThat(skipped.count()).isEqualTo(1);
                        assertThat(skipped.examples().getFirst()).doesNotContain("\n");
                    });
        }
        assertThat(files).hasSize(64);
    }

    /** Of a file with one body: a registration and a fact, or the one reason that keeps it outside. */
    private static String outcome(Collected collected, ImportSummary summary) {
        if (collected.events().size() == 2 && summary.skipped().isEmpty()) {
            return "imported";
        }
        assertThat(collected.events()).isEmpty();
        return summary.notImported().isEmpty()
                ? summary.skipped().keySet().stream().map(Skip::code).collect(Collectors.joining())
                : "no place";
    }

    private static ImportSummary read(Path file, Collected collected) throws IOException {
        ImportOptions options = ImportOptions.of(file).forUser("ann");
        return Import.run(new OmhImporter(options), options, collected, ImportListener.NONE);
    }

    private static List<Path> files(String folder) throws IOException {
        Path data = RealData.directory("provider-api-samples/omh-schema-testdata");
        try (Stream<Path> paths = Files.walk(data)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> path.toString().contains("/" + folder + "/"))
                    .sorted()
                    .toList();
        }
    }
}
