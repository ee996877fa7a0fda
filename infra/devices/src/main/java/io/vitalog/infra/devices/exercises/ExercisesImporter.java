package io.vitalog.infra.devices.exercises;

import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.CatalogueImporter;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import java.io.IOException;

/** Imports the exercises of free-exercise-db into the workout catalogue. */
public final class ExercisesImporter extends CatalogueImporter {
    private static final String FILE = "exercises.json";

    public ExercisesImporter(ImportOptions options) {
        super(options, Exercise.ORIGIN);
    }

    @Override
    public String source() {
        return "/import/exercises";
    }

    @Override
    protected boolean lists(String fileName) {
        return fileName.equals(FILE);
    }

    @Override
    protected String wanted() {
        return FILE;
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        JsonRows.read(file, new Exercise(facts), log);
    }
}
