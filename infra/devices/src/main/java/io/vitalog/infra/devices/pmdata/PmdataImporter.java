package io.vitalog.infra.devices.pmdata;

import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import io.vitalog.infra.devices.pmdata.forms.DailyForms;
import io.vitalog.infra.devices.pmdata.pmsys.Injuries;
import io.vitalog.infra.devices.pmdata.pmsys.SessionRatings;
import io.vitalog.infra.devices.pmdata.pmsys.Wellness;
import io.vitalog.infra.devices.pmdata.tracker.SleepScores;
import io.vitalog.infra.devices.pmdata.tracker.TrackerFile;
import io.vitalog.infra.devices.pmdata.tracker.Wearer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imports PMData: the folder {@code p01} becomes the user {@code pmdata-p01}. */
public final class PmdataImporter implements Importer {
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final String OVERVIEW = "participant-overview.csv";
    private static final String SCORES = "sleep_score.csv";
    private static final Set<String> TABLES = Set.of(SCORES, "wellness.csv", "srpe.csv", "injury.csv", "reporting.csv");

    private final Path directory;
    private final LocalClock clock;
    private final Set<String> folders = new HashSet<>();
    private final Participants participants;
    private final SleepScores.RecordedSleeps sleeps = new SleepScores.RecordedSleeps();

    public PmdataImporter(ImportOptions options) {
        ZoneId zone = options.zone() != null ? options.zone() : OSLO;
        this.directory = options.directory();
        this.clock = new LocalClock(zone);
        this.participants = new Participants(folders, zone.getId());
    }

    @Override
    public String source() {
        return "/import/pmdata";
    }

    @Override
    public String sampleOrigin() {
        return "fitbit";
    }

    /** Samples are in UTC: where the wearer was is the profile's to say. */
    @Override
    public @Nullable String sampleZone() {
        return null;
    }

    /** The overview comes first: it says who the participants are. The scores come last: they are of sleeps. */
    @Override
    public List<SourceFile> files() throws IOException {
        List<SourceFile> files = SourceFile.under(directory).stream()
                .filter(file -> file.name().endsWith(".csv") || file.name().endsWith(".json"))
                .sorted(Comparator.comparing((SourceFile file) -> !file.name().equals(OVERVIEW))
                        .thenComparing(file -> file.name().equals(SCORES))
                        .thenComparing(SourceFile::label))
                .toList();
        boolean none = true;
        for (SourceFile file : files) {
            String participant = Folders.participant(directory, file);
            if (participant != null) {
                folders.add(participant);
                none &= !known(file.name());
            }
        }
        if (none) {
            throw new NothingToImport(directory + " holds no PMData; looked there and below for folders p01, p02… with"
                    + " exercise.json, sleep.json, wellness.csv and so on, gzipped or not");
        }
        return files;
    }

    @Override
    public UserRegistered registration(String userId) {
        return new UserRegistered("pmdata", "account", participants.profile(Folders.participant(userId)), 0);
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        String participant = Folders.participant(directory, file);
        if (file.name().equals(OVERVIEW)) {
            CsvRows.read(file, columns -> participants.mapper(columns, facts), log);
        } else if (participant == null || !known(file.name())) {
            log.leaveOut(file);
        } else {
            read(file, Folders.userId(participant), facts, log);
        }
    }

    private void read(SourceFile file, String userId, Facts facts, ImportLog log) throws IOException {
        TrackerFile tracker = TrackerFile.named(file.name());
        if (tracker != null) {
            JsonRows.read(file, tracker.mapper(new Wearer(userId, clock, facts), sleeps), log);
        } else {
            CsvRows.read(file, columns -> table(file.name(), columns, userId, facts), log);
        }
    }

    private CsvRows.Mapper table(String name, Columns columns, String userId, Facts facts) throws Malformed {
        return switch (name) {
            case SCORES -> new SleepScores(columns, new Wearer(userId, clock, facts), sleeps);
            case "wellness.csv" -> new Wellness(columns, userId, facts);
            case "srpe.csv" -> new SessionRatings(columns, userId, facts);
            case "injury.csv" -> new Injuries(columns, userId, facts);
            case "reporting.csv" -> new DailyForms(columns, userId, clock, facts);
            default -> throw new IllegalArgumentException(name + " is no table of PMData");
        };
    }

    private static boolean known(String name) {
        return TrackerFile.named(name) != null || TABLES.contains(name);
    }
}
