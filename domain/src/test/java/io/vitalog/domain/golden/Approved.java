package io.vitalog.domain.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that someone approved and that is compared with what the code says now. With {@code -Dapprove=true} a text
 * that is not there yet is written; one that is there must be deleted first, which shows in the commit.
 */
public final class Approved {
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    private Approved() {}

    /** Holds {@code actual} against the approved {@code file}. */
    public static void holds(Path file, String actual) throws IOException {
        if (APPROVE && Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file)
                .as("an approved text; when it is new, write it with -Dapprove=true and read it before you commit")
                .exists();
        assertThat(actual)
                .as("%s was approved as it is: nobody may change what was released", file)
                .isEqualTo(Files.readString(file));
    }
}
