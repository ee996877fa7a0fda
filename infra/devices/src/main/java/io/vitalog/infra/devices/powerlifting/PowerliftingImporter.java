package io.vitalog.infra.devices.powerlifting;

import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports results of OpenPowerlifting: the lifter {@code L00001} becomes the user {@code opl-L00001}. */
public final class PowerliftingImporter implements Importer {
    static final String ORIGIN = "openpowerlifting";

    private final Path path;
    private final Lifters lifters = new Lifters();

    public PowerliftingImporter(ImportOptions options) {
        this.path = options.directory();
    }

    @Override
    public String source() {
        return "/import/powerlifting";
    }

    @Override
    public String sampleOrigin() {
        return ORIGIN;
    }

    @Override
    public @Nullable String sampleZone() {
        return null;
    }

    @Override
    public List<SourceFile> files() throws IOException {
        List<SourceFile> files = SourceFile.at(path).stream()
                .filter(file -> file.name().endsWith(".csv"))
                .toList();
        if (files.isEmpty()) {
            throw new NothingToImport(path + " holds no table of results (.csv), gzipped or not");
        }
        return files;
    }

    @Override
    public UserRegistered registration(String userId) {
        return new UserRegistered(ORIGIN, "account", lifters.profile(userId), 0);
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        CsvRows.read(file, columns -> new Results(columns, lifters, facts), log);
    }
}
