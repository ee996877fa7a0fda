package io.vitalog.infra.devices.imports;

import java.io.IOException;

/** Thrown when a directory holds nothing that an importer knows; the message says what was looked for. */
public final class NothingToImport extends IOException {
    private static final long serialVersionUID = 1L;

    public NothingToImport(String message) {
        super(message);
    }
}
