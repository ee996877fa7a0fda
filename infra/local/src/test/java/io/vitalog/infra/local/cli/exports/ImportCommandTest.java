package io.vitalog.infra.local.cli.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.infra.local.stack.StackFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ImportCommandTest {
    @Test
    void asksForTheUserOfFiles() {
        assertThatThrownBy(() -> ExportKind.FILES.requireOwner(null, null))
                .isInstanceOf(StackFailure.class)
                .hasMessage("files does not say whose it is: name a user, as in --user ann");
        assertThatCode(() -> ExportKind.FILES.requireOwner("ann", null)).doesNotThrowAnyException();
    }

    @Test
    void refusesAUserOrAnOriginForExportsThatNameTheirOwn() {
        assertThatThrownBy(() -> ExportKind.FITBIT.requireOwner("ann", null))
                .isInstanceOf(StackFailure.class)
                .hasMessage("fitbit says itself whose it is: leave --user out");
        assertThatThrownBy(() -> ExportKind.PMDATA.requireOwner(null, "watch")).isInstanceOf(StackFailure.class);
        assertThatCode(() -> ExportKind.PMDATA.requireOwner(null, null)).doesNotThrowAnyException();
    }

    @Test
    void asksForAMappingOfTablesAlone() {
        assertThatThrownBy(() -> ExportKind.CSV.requireMapping(null))
                .hasMessage("csv says nothing of its columns: name a mapping, as in --mapping scale.json");
        assertThatThrownBy(() -> ExportKind.OMH.requireMapping(Path.of("m.json")))
                .hasMessageStartingWith("--mapping goes with csv alone");
        assertThatCode(() -> ExportKind.CSV.requireMapping(Path.of("m.json"))).doesNotThrowAnyException();
        assertThatCode(() -> ExportKind.CSV.requireOwner("ann", null)).doesNotThrowAnyException();
        assertThatCode(() -> ExportKind.CSV.requireOwner(null, null)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsNoId() {
        assertThatThrownBy(() -> ExportKind.FILES.requireOwner("ann smith", null))
                .hasMessageStartingWith("--user must be");
        assertThatThrownBy(() -> ExportKind.FILES.requireOwner("ann", "")).hasMessageStartingWith("--origin must be");
    }

    @Test
    void showsAnExampleOfFiles() {
        assertThat(new CommandLine(new ImportCommand()).getUsageMessage())
                .contains("vitalog import files rides --user ann", "--origin=NAME", "FIT, TCX and GPX");
    }
}
