package io.vitalog.infra.local.cli.exports;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.infra.devices.devicefiles.DeviceFilesImporter;
import io.vitalog.infra.devices.fitbit.FitbitImporter;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.pmdata.PmdataImporter;
import io.vitalog.infra.local.stack.StackFailure;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The exports that can be imported. */
enum ExportKind {
    FITBIT(false),
    PMDATA(false),
    FILES(true);

    private final boolean ofOneUser;

    ExportKind(boolean ofOneUser) {
        this.ofOneUser = ofOneUser;
    }

    Importer importer(ImportOptions options) {
        return switch (this) {
            case FITBIT -> new FitbitImporter(options);
            case PMDATA -> new PmdataImporter(options);
            case FILES -> new DeviceFilesImporter(options, InstantSource.system());
        };
    }

    /**
     * Holds what was said of the user against the kind.
     *
     * @throws StackFailure when a user is missing, not expected or no user id
     */
    void requireOwner(@Nullable String user, @Nullable String origin) {
        if (!ofOneUser && (user != null || origin != null)) {
            throw new StackFailure(
                    "--user and --origin go with files alone: " + word() + " names its users and devices itself");
        }
        if (ofOneUser && user == null) {
            throw new StackFailure(word() + " do not say whose they are: name a user, as in --user ann");
        }
        requireToken("--user", user);
        requireToken("--origin", origin);
    }

    /** As it is written on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void requireToken(String option, @Nullable String value) {
        if (value != null && !FirstBroken.isToken(value)) {
            throw new StackFailure(option + " must be 1 to 128 letters, digits or any of . _ : @ / + -");
        }
    }
}
