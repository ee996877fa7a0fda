package io.vitalog.infra.devices.applehealth;

import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.applehealth.export.ExportXml;
import io.vitalog.infra.devices.applehealth.export.XmlElement;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Malformed;
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

/** Imports the export of Apple's Health app: all of it is the named user's. */
public final class AppleHealthImporter implements Importer {
    private static final String ORIGIN = "apple-health";

    private final Path path;
    private final String userId;
    private final @Nullable ZoneId zone;
    private Person person = Person.UNKNOWN;

    /**
     * An importer.
     *
     * @param options which must name the user
     */
    public AppleHealthImporter(ImportOptions options) {
        this.path = options.directory();
        this.userId = Objects.requireNonNull(options.user(), "user");
        this.zone = options.zone();
    }

    @Override
    public String source() {
        return "/import/apple-health";
    }

    /** Each sample names its own. */
    @Override
    public String sampleOrigin() {
        return ORIGIN;
    }

    @Override
    public @Nullable String sampleZone() {
        return zone == null ? null : zone.getId();
    }

    @Override
    public List<SourceFile> files() throws IOException {
        List<SourceFile> files = SourceFile.at(path).stream()
                .filter(file -> file.name().endsWith(".xml"))
                .toList();
        if (files.isEmpty()) {
            throw new NothingToImport(path + " is no export of Apple Health; looked there and below for export.xml,"
                    + " gzipped or not, but not within .zip files");
        }
        return files;
    }

    @Override
    public UserRegistered registration(String user) {
        return new UserRegistered(ORIGIN, "account", person.profile(sampleZone()), 0);
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        Owner owner = new Owner(userId, zone, facts);
        Quantities quantities = new Quantities(owner);
        SleepAnalysis sleep = new SleepAnalysis(owner);
        Workouts workouts = new Workouts(owner);
        ExportXml.read(
                file,
                element -> {
                    switch (element.name()) {
                        case "Record" -> record(element, quantities, sleep, log);
                        case "Workout" -> workouts.map(element);
                        case "Me" -> person = Person.of(element);
                        case "ExportDate" -> {}
                        default -> log.leaveOut(element.name());
                    }
                },
                log);
        quantities.finish();
        sleep.finish();
    }

    private static void record(XmlElement record, Quantities quantities, SleepAnalysis sleep, ImportLog log)
            throws Malformed {
        String type = record.text("type");
        Quantity quantity = Quantity.ofType(type);
        if (quantity != null) {
            quantities.map(quantity, record);
        } else if (type.equals(SleepAnalysis.TYPE)) {
            sleep.map(record);
        } else {
            log.leaveOut(type);
        }
    }
}
