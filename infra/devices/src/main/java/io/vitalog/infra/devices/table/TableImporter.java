package io.vitalog.infra.devices.table;

import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imports CSV files by a mapping. */
public final class TableImporter implements Importer {
    private static final Duration MOST_AHEAD = Duration.ofDays(1);
    private static final Set<String> ENDINGS = Set.of(".csv", ".tsv", ".txt");

    private final Path path;
    private final Mapping mapping;
    private final @Nullable String userId;
    private final InstantSource now;

    /**
     * An importer.
     *
     * @param options with a mapping, and with a user unless the mapping names a column of users; their zone is that of
     *     local times for which the mapping has none
     * @param now to tell rows of clocks that run ahead
     * @throws BadMapping when the mapping cannot be used, or says another user than the options
     */
    public TableImporter(ImportOptions options, InstantSource now) {
        Path file = options.mapping();
        if (file == null || !Files.isRegularFile(file)) {
            throw new BadMapping("there is no mapping " + (file == null ? "named: say --mapping FILE" : file));
        }
        try {
            this.mapping = Mapping.read(file, options.zone());
        } catch (IOException unreadable) {
            throw new BadMapping("the mapping " + file + " cannot be read: " + unreadable.getMessage());
        }
        this.path = options.directory();
        this.userId = options.user();
        this.now = now;
        boolean column = mapping.user() != null;
        if (column == (userId != null)) {
            throw new BadMapping(
                    column
                            ? "the mapping's user says whose rows they are: leave --user out"
                            : "the mapping has no user: name one, as in --user ann");
        }
    }

    @Override
    public String source() {
        return "/import/csv";
    }

    @Override
    public String sampleOrigin() {
        return Mapping.ORIGIN;
    }

    @Override
    public @Nullable String sampleZone() {
        return mapping.time().clock().zoneName();
    }

    @Override
    public List<SourceFile> files() throws IOException {
        List<SourceFile> files = SourceFile.at(path);
        if (Files.isRegularFile(path)) {
            return files;
        }
        List<SourceFile> tables = files.stream()
                .filter(file -> ENDINGS.stream().anyMatch(file.name()::endsWith))
                .toList();
        if (tables.isEmpty()) {
            throw new NothingToImport(
                    path + " holds no table; looked there and below for .csv, .tsv and .txt, gzipped or not");
        }
        return tables;
    }

    @Override
    public UserRegistered registration(String user) {
        return new UserRegistered(Mapping.ORIGIN, "account", Profile.inZone(sampleZone()), 0);
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        TableRows.Owner owner = new TableRows.Owner(userId, now.instant().plus(MOST_AHEAD));
        List<TableRows> rows = new ArrayList<>();
        CsvRows.read(
                file,
                mapping.dialect(),
                columns -> {
                    TableRows mapper = new TableRows(mapping, columns, owner, facts);
                    rows.add(mapper);
                    return mapper;
                },
                log);
        rows.forEach(TableRows::flush);
    }
}
