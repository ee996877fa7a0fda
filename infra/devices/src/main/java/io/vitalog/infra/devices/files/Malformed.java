package io.vitalog.infra.devices.files;

/** Thrown when a row or a field cannot be read; carries the cause and, in words, the offending value. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final Skip cause;

    public Malformed(Skip cause, String message) {
        super(message, null, false, false);
        this.cause = cause;
    }

    /** Why the row is skipped. */
    public Skip skip() {
        return cause;
    }
}
