package io.vitalog.infra.devices.providers;

import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import io.vitalog.infra.devices.providers.telling.Telling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Imports answers of providers' web APIs: all of them are the named user's. */
public final class ProvidersImporter implements Importer {
    private static final String ORIGIN = "providers";
    private static final Duration MOST_AHEAD = Duration.ofDays(1);

    private final Path path;
    private final String userId;
    private final LocalClock clock;
    private final InstantSource now;

    /**
     * An importer.
     *
     * @param options which must name the user; their zone is that of local times without one
     * @param now to tell answers of clocks that run ahead
     */
    public ProvidersImporter(ImportOptions options, InstantSource now) {
        this.path = options.directory();
        this.userId = Objects.requireNonNull(options.user(), "user");
        this.clock = new LocalClock(options.zone());
        this.now = now;
    }

    @Override
    public String source() {
        return "/import/providers";
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
        if (files.isEmpty()) {
            throw new NothingToImport(path + " holds no file; looked there and below for JSON, gzipped or not");
        }
        return files;
    }

    @Override
    public UserRegistered registration(String user) {
        return new UserRegistered(ORIGIN, "account", Profile.inZone(clock.zoneName()), 0);
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        Element answer = Answers.read(file, log);
        if (answer == null) {
            return;
        }
        Telling telling = new Telling(userId, clock, now.instant().plus(MOST_AHEAD), facts, log);
        try {
            Answers.api(answer).tell(answer, telling);
        } catch (Malformed malformed) {
            facts.leftOut(malformed.skip(), String.valueOf(malformed.getMessage()));
        }
    }
}
