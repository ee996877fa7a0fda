package io.vitalog.infra.devices.coldstart;

import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports the recommender's four files: workouts, users, their sessions and thumbs, each with its own time. */
public final class ColdstartImporter implements Importer {
    /** In the order in which they are read: sessions and thumbs are of workouts and users that are known. */
    private static final List<String> FILES =
            List.of("augmented_workouts.json", "users.csv", "sessions.csv", "feedback.csv");

    private final Path directory;
    private final Known known;

    public ColdstartImporter(ImportOptions options) {
        this.directory = options.directory();
        this.known = new Known(new LocalClock(options.zone()));
    }

    @Override
    public String source() {
        return "/import/coldstart";
    }

    @Override
    public String sampleOrigin() {
        return RecommendedWorkout.ORIGIN;
    }

    @Override
    public @Nullable String sampleZone() {
        return null;
    }

    /** Users are registered by their own file, those without a session too. */
    @Override
    public @Nullable UserRegistered registration(String userId) {
        return null;
    }

    @Override
    public List<SourceFile> files() throws IOException {
        List<SourceFile> there = SourceFile.at(directory);
        List<SourceFile> files = new ArrayList<>();
        for (String name : FILES) {
            files.add(there.stream()
                    .filter(file -> file.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NothingToImport(directory + " holds no " + name + ", gzipped or not")));
        }
        return files;
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        switch (file.name()) {
            case "users.csv" -> CsvRows.read(file, columns -> new UserRows(columns, known, facts), log);
            case "sessions.csv" -> CsvRows.read(file, columns -> new SessionRows(columns, known, facts), log);
            case "feedback.csv" -> CsvRows.read(file, columns -> new ThumbRows(columns, known, facts), log);
            default -> JsonRows.read(file, new RecommendedWorkout(facts, known::list), log);
        }
    }
}
