package io.vitalog.infra.topics;

import org.jspecify.annotations.Nullable;

/** Why the topics cannot be used as they are, in one line that a person can act on. */
public final class TopicsRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TopicsRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
