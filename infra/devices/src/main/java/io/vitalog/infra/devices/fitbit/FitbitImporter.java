package io.vitalog.infra.devices.fitbit;

import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Imports Fitbit's CSV export: an account {@code Id} becomes the user {@code fitbit-<Id>}. */
public final class FitbitImporter implements Importer {
    static final String ORIGIN = "fitbit";

    private final Path directory;
    private final LocalClock clock;

    public FitbitImporter(ImportOptions options) {
        this.directory = options.directory();
        this.clock = new LocalClock(options.zone());
    }

    @Override
    public String source() {
        return "/import/fitbit";
    }

    @Override
    public String sampleOrigin() {
        return ORIGIN;
    }

    @Override
    public @Nullable String sampleZone() {
        return clock.zoneName();
    }

    @Override
    public List<SourceFile> files() throws IOException {
        List<SourceFile> files = SourceFile.under(directory).stream()
                .filter(file -> file.name().endsWith(".csv"))
                .toList();
        if (files.stream().noneMatch(file -> FitbitFile.named(file.name()) != null)) {
            String known = Arrays.stream(FitbitFile.values())
                    .map(file -> file.prefix() + "*.csv")
                    .collect(Collectors.joining(", "));
            throw new NothingToImport(directory + " holds no file of a Fitbit export; looked there and below for "
                    + known + ", gzipped or not");
        }
        return files;
    }

    @Override
    public UserRegistered registration(String userId) {
        return new UserRegistered(ORIGIN, "account", Profile.inZone(clock.zoneName()), 0);
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        FitbitFile kind = FitbitFile.named(file.name());
        if (kind == null) {
            log.leaveOut(file);
        } else {
            CsvRows.read(file, columns -> kind.mapper(columns, clock, facts), log);
        }
    }
}
