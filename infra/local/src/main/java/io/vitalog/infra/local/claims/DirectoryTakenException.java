package io.vitalog.infra.local.claims;

import java.nio.file.Path;

/** A data directory is used by another process, or by another part of this one. */
public final class DirectoryTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DirectoryTakenException(Path directory) {
        super("Something else works on %s. Stop it or choose another data directory.".formatted(directory));
    }
}
