package io.vitalog.infra.devices.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.fitbit.FitbitImporter;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fitbit's files by a mapping are what Fitbit's importer makes of them. */
class TableRealDataTest {
    @TempDir
    Path directory;

    @Test
    void readsHeartRatesAsFitbitsImporterDoes() throws IOException {
        assertSame("heart-rate/heartrate_seconds_2026352035.csv.gz", """
                {'time':{'column':'Time','pattern':'M/d/yyyy h:mm:ss a'},'user':{'column':'Id','prefix':'fitbit-'},
                 'origin':'fitbit','measurements':[{'column':'Value','metric':'heartRateBpm'}]}""", 2_490);
    }

    @Test
    void readsWeightsAsFitbitsImporterDoes() throws IOException {
        assertSame("export-2016-04-12_05-12/weightLogInfo_merged.csv.gz", """
                {'time':{'column':'Date','pattern':'M/d/yyyy h:mm:ss a'},'user':{'column':'Id','prefix':'fitbit-'},
                 'origin':'fitbit','measurements':[{'column':'WeightKg','metric':'massKg','decimals':3},
                 {'column':'Fat','metric':'bodyFatPercent'}]}""", 69);
    }

    private void assertSame(String file, String mapping, int samples) throws IOException {
        Path source = RealData.directory("fitbit").resolve(file);
        Path export = Files.createDirectories(directory.resolve("export"));
        Path copy = Files.copy(source, export.resolve(String.valueOf(source.getFileName())));
        Collected expected = new Collected();
        ImportOptions options = ImportOptions.of(export);
        Import.run(new FitbitImporter(options), options, expected, ImportListener.NONE);

        Mapped mapped =
                Mapped.of(copy, null, Files.writeString(directory.resolve("m.json"), mapping.replace('\'', '"')));

        List<String> told = TableImporterTest.samples(mapped);
        assertThat(told).hasSize(samples);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(TableImporterTest.samples(new Mapped(expected, mapped.summary())));
        assertThat(mapped.summary().skipped()).isEmpty();
    }
}
