package io.vitalog.infra.devices.usda;

import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports a food table of the USDA into the food catalogue, which is nobody's. */
public final class UsdaImporter implements Importer {
    private final Path path;

    public UsdaImporter(ImportOptions options) {
        this.path = options.directory();
    }

    @Override
    public String source() {
        return "/import/usda";
    }

    @Override
    public String sampleOrigin() {
        return FoodRow.ORIGIN;
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
            throw new NothingToImport(path + " holds no food table (.csv), gzipped or not");
        }
        return files;
    }

    @Override
    public @Nullable UserRegistered registration(String subject) {
        return null;
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        CsvRows.read(file, StandardCharsets.ISO_8859_1, columns -> new FoodRow(columns, facts), log);
    }
}
