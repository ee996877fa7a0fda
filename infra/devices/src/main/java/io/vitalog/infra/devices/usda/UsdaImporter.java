package io.vitalog.infra.devices.usda;

import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.CatalogueImporter;
import io.vitalog.infra.devices.imports.ImportLog;
import io.vitalog.infra.devices.imports.ImportOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Imports a food table of the USDA into the food catalogue. */
public final class UsdaImporter extends CatalogueImporter {
    private static final CsvRows.Dialect LATIN = new CsvRows.Dialect(',', StandardCharsets.ISO_8859_1);

    public UsdaImporter(ImportOptions options) {
        super(options, FoodRow.ORIGIN);
    }

    @Override
    public String source() {
        return "/import/usda";
    }

    @Override
    protected boolean lists(String fileName) {
        return fileName.endsWith(".csv");
    }

    @Override
    protected String wanted() {
        return "food table (.csv)";
    }

    @Override
    public void read(SourceFile file, Facts facts, ImportLog log) throws IOException {
        CsvRows.read(file, LATIN, columns -> new FoodRow(columns, facts), log);
    }
}
