package io.vitalog.infra.devices.coldstart;

import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.CatalogueImporter;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import java.io.IOException;

/** Imports the workouts of the recommender into the workout catalogue. */
public final class WorkoutsImporter extends CatalogueImporter {
    public WorkoutsImporter(ImportOptions options) {
        super(options, RecommendedWorkout.ORIGIN);
    }

    @Override
    public String source() {
        return "/import/workouts";
    }

    @Override
    protected boolean lists(String fileName) {
        return fileName.endsWith("workouts.json");
    }

    @Override
    protected String wanted() {
        return "augmented_workouts.json";
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        JsonRows.read(file, new RecommendedWorkout(facts, (_, _) -> {}), log);
    }
}
