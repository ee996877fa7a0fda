package io.vitalog.infra.devices.imports;

import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.SourceFile;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the export of one provider. Importing the same files again gives the same events, byte for byte. */
public interface Importer {

    /** CloudEvents source of its events, such as {@code /import/fitbit}. */
    String source();

    /** Who measured the samples that name nobody themselves. */
    String sampleOrigin();

    /** The zone that those samples state, or null. */
    @Nullable
    String sampleZone();

    /**
     * Every file of the export, imported or not.
     *
     * @throws NothingToImport when none of them is known
     */
    List<SourceFile> files() throws IOException;

    /** What is known of a user when the first fact of theirs is met; null where facts are about no user. */
    @Nullable
    UserRegistered registration(String userId);

    /** Reads {@code file} if it is known and reports it as not imported otherwise. */
    void read(SourceFile file, Facts facts, ImportLog log) throws IOException;
}
