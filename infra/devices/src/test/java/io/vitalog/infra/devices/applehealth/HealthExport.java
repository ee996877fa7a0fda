package io.vitalog.infra.devices.applehealth;

import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Export;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** An export that a test makes up. */
record HealthExport(Path directory, Collected collected) {
    static final String DTD = """
            <!DOCTYPE HealthData [
            <!-- HealthKit Export Version: 14 -->
            <!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>
            <!ATTLIST HealthData
              locale CDATA #REQUIRED
            >
            ]>""";

    static String record(String type, String unit, String value, String start, String end) {
        return String.format(
                Locale.ROOT,
                "<Record type=\"HKQuantityTypeIdentifier%s\" sourceName=\"Ann’s Apple Watch\" unit=\"%s\""
                        + " startDate=\"%s\" endDate=\"%s\" value=\"%s\"/>",
                type,
                unit,
                start,
                end,
                value);
    }

    static String sleep(String value, String start, String end) {
        return String.format(
                Locale.ROOT,
                "<Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"Ann’s Apple Watch\""
                        + " startDate=\"%s\" endDate=\"%s\" value=\"HKCategoryValueSleepAnalysis%s\"/>",
                start,
                end,
                value);
    }

    /** Imports an export of these elements. */
    ImportSummary read(String... elements) throws IOException {
        return readText(DTD + "\n<HealthData locale=\"en_GB\">\n" + String.join("\n", elements) + "\n</HealthData>");
    }

    ImportSummary readText(String text) throws IOException {
        new Export(directory).file("apple_health_export/export.xml", "<?xml version=\"1.0\"?>", text);
        return run(ImportOptions.of(directory).forUser("ann"));
    }

    ImportSummary run(ImportOptions options) throws IOException {
        return Import.run(new AppleHealthImporter(options), options, collected, ImportListener.NONE);
    }
}
