package io.vitalog.infra.local.cli.exports;

import io.vitalog.infra.devices.fitbit.FitbitImporter;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.pmdata.PmdataImporter;

/** The exports that can be imported. */
enum ExportKind {
    FITBIT,
    PMDATA;

    Importer importer(ImportOptions options) {
        return switch (this) {
            case FITBIT -> new FitbitImporter(options);
            case PMDATA -> new PmdataImporter(options);
        };
    }
}
