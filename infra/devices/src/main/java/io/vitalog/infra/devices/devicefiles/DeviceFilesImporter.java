package io.vitalog.infra.devices.devicefiles;

import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.devicefiles.recordings.Recording;
import io.vitalog.infra.devices.devicefiles.recordings.RecordingFacts;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports FIT, TCX and GPX files of one user. */
public final class DeviceFilesImporter implements Importer {
    private static final String ORIGIN = "files";

    private final Path path;
    private final LocalClock clock;
    private final RecordingFacts recordingFacts;

    /**
     * An importer of what lies at the directory of the options, which may be a file.
     *
     * @param options with a user
     * @param now to tell recordings of clocks that run ahead
     * @throws IllegalArgumentException when the options name no user
     */
    public DeviceFilesImporter(ImportOptions options, InstantSource now) {
        if (options.user() == null) {
            throw new IllegalArgumentException("activity files do not say whose they are: name a user");
        }
        this.path = options.directory();
        this.clock = new LocalClock(options.zone());
        String origin = options.origin() == null ? ORIGIN : options.origin();
        this.recordingFacts = new RecordingFacts(options.user(), origin, clock.zoneName(), now);
    }

    @Override
    public String source() {
        return "/import/files";
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
        List<SourceFile> files = SourceFile.at(path);
        ImportLog unheard = new ImportLog(ImportListener.NONE, 0);
        for (SourceFile file : files) {
            if (FileKind.of(Content.head(file, unheard)) != null) {
                return files;
            }
        }
        throw new NothingToImport(
                path + " holds no activity file; looked there and below for FIT, TCX and GPX, gzipped or not");
    }

    @Override
    public UserRegistered registration(String userId) {
        return new UserRegistered(ORIGIN, "account", Profile.inZone(clock.zoneName()), 0);
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        log.entered(file, "recording");
        byte[] content = Content.of(file, log, facts::leftOut);
        FileKind kind = FileKind.of(content);
        if (kind == null) {
            facts.leftOut(Skip.UNKNOWN_FORMAT, "neither FIT nor TCX nor GPX");
            return;
        }
        int number = 0;
        for (Recording recording : kind.read(content, clock.zone(), facts::leftOut)) {
            log.rowRead(++number);
            recordingFacts.tell(recording, facts);
        }
    }
}
