package io.vitalog.infra.exports.log;

import org.jspecify.annotations.Nullable;

/** Thrown when topics cannot be read to their ends; the message says what to look at. */
public final class LogUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogUnreadable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
