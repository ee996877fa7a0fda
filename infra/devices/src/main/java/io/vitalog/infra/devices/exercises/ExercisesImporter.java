package io.vitalog.infra.devices.exercises;

import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports the exercises of free-exercise-db into the workout catalogue, which is nobody's. */
public final class ExercisesImporter implements Importer {
    private final Path path;

    public ExercisesImporter(ImportOptions options) {
        this.path = options.directory();
    }

    @Override
    public String source() {
        return "/import/exercises";
    }

    @Override
    public String sampleOrigin() {
        return Exercise.ORIGIN;
    }

    @Override
    public @Nullable String sampleZone() {
        return null;
    }

    @Override
    public List<SourceFile> files() throws IOException {
        List<SourceFile> files = SourceFile.at(path).stream()
                .filter(file -> file.name().equals("exercises.json"))
                .toList();
        if (files.isEmpty()) {
            throw new NothingToImport(path + " holds no exercises.json, gzipped or not");
        }
        return files;
    }

    @Override
    public @Nullable UserRegistered registration(String subject) {
        return null;
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        JsonRows.read(file, new Exercise(facts), log);
    }
}
