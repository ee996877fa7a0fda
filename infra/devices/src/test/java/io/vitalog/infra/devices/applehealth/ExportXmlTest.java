package io.vitalog.infra.devices.applehealth;

import static io.vitalog.infra.devices.applehealth.HealthExport.record;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.ImportSummary.NotImported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ExportXmlTest {
    private static final String NOON = "2024-03-01 12:00:00 +0100";
    private static final String MASS = record("BodyMass", "kg", "61", NOON, NOON);

    @TempDir
    Path directory;

    private final Collected collected = new Collected();
    private HealthExport export;

    @BeforeEach
    void begin() {
        export = new HealthExport(directory, collected);
    }

    @Test
    void resolvesNoExternalEntity() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "secret");

        ImportSummary summary = export.readText("<!DOCTYPE HealthData [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><HealthData>" + MASS + "<Record type=\"&x;\"/>" + MASS + "</HealthData>");

        assertThat(summary.skipped(Skip.NOT_XML).examples())
                .singleElement()
                .asString()
                .contains("The entity \"x\" was referenced, but not declared")
                .doesNotContain("secret\"");
        assertThat(summary.samples()).isEqualTo(1);
    }

    @Test
    void fetchesNoExternalDtd() throws IOException {
        ImportSummary summary = export.readText("<!DOCTYPE HealthData SYSTEM \"http://127.0.0.1:9/x.dtd\""
                + " [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]><HealthData>" + MASS + "</HealthData>");

        assertThat(summary.skipped()).isEmpty();
        assertThat(summary.samples()).isEqualTo(1);
    }

    @Test
    @Timeout(10)
    void expandsNoEntities() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE HealthData [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append("&l%d;".formatted(i - 1).repeat(10));
            laughs.append("\">");
        }

        ImportSummary inAttribute =
                export.readText(laughs + "]><HealthData>" + MASS + "<Record type=\"&l29;\"/></HealthData>");
        ImportSummary inText = export.readText(laughs + "]><HealthData>" + MASS + "&l29;</HealthData>");

        assertThat(inAttribute.skipped(Skip.NOT_XML).count()).isEqualTo(1);
        assertThat(inText.skipped(Skip.NOT_XML).count()).isEqualTo(1);
        assertThat(inAttribute.samples()).isEqualTo(1);
    }

    @Test
    void passesOverADtdThatIsNone() throws IOException {
        ImportSummary summary = export.readText("<!DOCTYPE HealthData [\n<!ATTLIST Me\n  A CDATA #REQUIRED\n"
                + "<!ATTLIST>\n C>\n]>\n<HealthData>" + MASS + "</HealthData>");

        assertThat(summary.skipped()).isEmpty();
        assertThat(summary.samples()).isEqualTo(1);
    }

    @Test
    void readsMoreEscapesThanTheReadersOwnLimitOfEntities() throws IOException {
        String device =
                "<Record type=\"HKDataTypeSleepDurationGoal\" device=\"" + "&lt;&lt;&gt;&gt;".repeat(25) + "\"/>";

        ImportSummary summary = export.readText("<HealthData>" + device.repeat(2_000) + MASS + "</HealthData>");

        assertThat(summary.skipped()).isEmpty();
        assertThat(summary.samples()).isEqualTo(1);
    }

    @Test
    void keepsWhatPrecedesABreak() throws IOException {
        ImportSummary summary = export.readText("<HealthData>" + MASS + "<Record type=");

        assertThat(summary.skipped(Skip.NOT_XML).count()).isEqualTo(1);
        assertThat(summary.samples()).isEqualTo(1);
    }

    @Test
    void tellsThatAnArchiveIsCut() throws IOException {
        Path file = directory.resolve("export.xml.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(("<HealthData>" + MASS.repeat(20_000)).getBytes(UTF_8));
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        ImportSummary summary = export.run(ImportOptions.of(file).forUser("ann"));

        assertThat(summary.skipped(Skip.NOT_XML).count()).isEqualTo(1);
        assertThat(summary.samples()).isPositive();
    }

    @Test
    void leavesAFileWithAnotherRoot() throws IOException {
        ImportSummary summary = export.readText("<ClinicalDocument><x/></ClinicalDocument>");

        assertThat(summary.notImported())
                .containsExactly(entry("export.xml with ClinicalDocument as its root", new NotImported(0, 1)));
    }
}
