package io.vitalog.infra.local.cli.exports;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.infra.devices.applehealth.AppleHealthImporter;
import io.vitalog.infra.devices.coldstart.ColdstartImporter;
import io.vitalog.infra.devices.coldstart.WorkoutsImporter;
import io.vitalog.infra.devices.devicefiles.DeviceFilesImporter;
import io.vitalog.infra.devices.exercises.ExercisesImporter;
import io.vitalog.infra.devices.fitbit.FitbitImporter;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.omh.OmhImporter;
import io.vitalog.infra.devices.pmdata.PmdataImporter;
import io.vitalog.infra.devices.powerlifting.PowerliftingImporter;
import io.vitalog.infra.devices.providers.ProvidersImporter;
import io.vitalog.infra.devices.table.TableImporter;
import io.vitalog.infra.devices.usda.UsdaImporter;
import io.vitalog.infra.local.stack.StackFailure;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The exports that can be imported. */
enum ExportKind {
    FITBIT(false),
    PMDATA(false),
    APPLE_HEALTH(true),
    OMH(true),
    PROVIDERS(true),
    CSV(false),
    EXERCISES(false),
    WORKOUTS(false),
    COLDSTART(false),
    POWERLIFTING(false),
    USDA(false),
    FILES(true);

    private final boolean ofOneUser;

    ExportKind(boolean ofOneUser) {
        this.ofOneUser = ofOneUser;
    }

    Importer importer(ImportOptions options) {
        return switch (this) {
            case FITBIT -> new FitbitImporter(options);
            case PMDATA -> new PmdataImporter(options);
            case APPLE_HEALTH -> new AppleHealthImporter(options);
            case OMH -> new OmhImporter(options);
            case PROVIDERS -> new ProvidersImporter(options, InstantSource.system());
            case CSV -> new TableImporter(options, InstantSource.system());
            case EXERCISES -> new ExercisesImporter(options);
            case WORKOUTS -> new WorkoutsImporter(options);
            case COLDSTART -> new ColdstartImporter(options);
            case POWERLIFTING -> new PowerliftingImporter(options);
            case USDA -> new UsdaImporter(options);
            case FILES -> new DeviceFilesImporter(options, InstantSource.system());
        };
    }

    /**
     * Holds what was said of user and device against the kind.
     *
     * @throws StackFailure when a user is missing, when one is not expected, and for what is no id
     */
    void requireOwner(@Nullable String user, @Nullable String origin) {
        // a table's mapping may name a column of users or not
        if (!ofOneUser && user != null && this != CSV) {
            throw new StackFailure(this + " says itself whose it is: leave --user out");
        }
        if (ofOneUser && user == null) {
            throw new StackFailure(this + " does not say whose it is: name a user, as in --user ann");
        }
        if (this != FILES && origin != null) {
            throw new StackFailure("--origin goes with files alone: " + this + " says itself who recorded");
        }
        requireToken("--user", user);
        requireToken("--origin", origin);
    }

    /** Holds what was said of a mapping against the kind. */
    void requireMapping(@Nullable Path mapping) {
        if (this == CSV && mapping == null) {
            throw new StackFailure("csv says nothing of its columns: name a mapping, as in --mapping scale.json");
        }
        if (this != CSV && mapping != null) {
            throw new StackFailure("--mapping goes with csv alone: " + this + " has columns that are known");
        }
    }

    /** As it is typed and shown. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void requireToken(String option, @Nullable String value) {
        if (value != null && !FirstBroken.isToken(value)) {
            throw new StackFailure(option + " must be 1 to 128 letters, digits or any of . _ : @ / + -");
        }
    }
}
