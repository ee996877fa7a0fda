package io.vitalog.infra.devices.imports;

import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.files.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports a list into a catalogue, which is nobody's: there are neither users nor samples. */
public abstract class CatalogueImporter implements Importer {
    private final Path path;
    private final String origin;

    /** An importer of the file, or of the files below the directory, that {@code options} name. */
    protected CatalogueImporter(ImportOptions options, String origin) {
        this.path = options.directory();
        this.origin = origin;
    }

    /** Whether a file of this name is such a list. */
    protected abstract boolean lists(String fileName);

    /** What is missing where there is none, such as {@code exercises.json}. */
    protected abstract String wanted();

    @Override
    public final String sampleOrigin() {
        return origin;
    }

    @Override
    public final @Nullable String sampleZone() {
        return null;
    }

    @Override
    public final @Nullable UserRegistered registration(String subject) {
        return null;
    }

    @Override
    public final List<SourceFile> files() throws IOException {
        List<SourceFile> files =
                SourceFile.at(path).stream().filter(file -> lists(file.name())).toList();
        if (files.isEmpty()) {
            throw new NothingToImport(path + " holds no " + wanted() + ", gzipped or not");
        }
        return files;
    }
}
