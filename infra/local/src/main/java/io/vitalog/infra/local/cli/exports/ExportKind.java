package io.vitalog.infra.local.cli.exports;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.infra.devices.applehealth.AppleHealthImporter;
import io.vitalog.infra.devices.exercises.ExercisesImporter;
import io.vitalog.infra.devices.fitbit.FitbitImporter;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.omh.OmhImporter;
import io.vitalog.infra.devices.pmdata.PmdataImporter;
import io.vitalog.infra.local.stack.StackFailure;
import java.util.Locale;

/** The exports that can be imported. */
enum ExportKind {
    FITBIT,
    PMDATA,
    APPLE_HEALTH,
    OMH,
    EXERCISES;

    /**
     * The importer of this kind of export.
     *
     * @throws StackFailure when the export does not say whose it is, and neither do the options
     */
    Importer importer(ImportOptions options) {
        return switch (this) {
            case FITBIT -> new FitbitImporter(options);
            case PMDATA -> new PmdataImporter(options);
            case APPLE_HEALTH -> new AppleHealthImporter(owned(options));
            case OMH -> new OmhImporter(owned(options));
            case EXERCISES -> new ExercisesImporter(options);
        };
    }

    /** As it is typed and shown. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ImportOptions owned(ImportOptions options) {
        String user = options.user();
        if (user == null) {
            throw new StackFailure("the export does not say whose it is: import " + this + " needs --user USER");
        }
        if (!FirstBroken.isToken(user)) {
            throw new StackFailure("--user must be 1 to 128 letters, digits or any of . _ : @ / + -");
        }
        return options;
    }
}
