package io.vitalog.infra.devices.omh;

import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Imports Open mHealth data points: all of them are the named user's. */
public final class OmhImporter implements Importer {
    private final Path path;
    private final String userId;
    private final @Nullable ZoneId zone;

    /**
     * An importer.
     *
     * @param options which must name the user; their zone is where the user lives
     */
    public OmhImporter(ImportOptions options) {
        this.path = options.directory();
        this.userId = Objects.requireNonNull(options.user(), "user");
        this.zone = options.zone();
    }

    @Override
    public String source() {
        return "/import/omh";
    }

    @Override
    public String sampleOrigin() {
        return DataPoint.ORIGIN;
    }

    @Override
    public @Nullable String sampleZone() {
        return null;
    }

    @Override
    public List<SourceFile> files() throws IOException {
        List<SourceFile> files = SourceFile.at(path).stream()
                .filter(file -> DataPoints.named(file.name()))
                .toList();
        if (files.isEmpty()) {
            throw new NothingToImport(path + " holds no Open mHealth data; looked there and below for .json, .ndjson"
                    + " and .jsonl, gzipped or not");
        }
        return files;
    }

    @Override
    public UserRegistered registration(String user) {
        return new UserRegistered(DataPoint.ORIGIN, "account", Profile.inZone(zone == null ? null : zone.getId()), 0);
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        DataPoints.read(file, new Bodies(userId, facts, log), log);
    }
}
