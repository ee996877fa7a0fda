package io.vitalog.trainers.replay;

import org.jspecify.annotations.Nullable;

/** Why history cannot be read, or added to, in one line that a person can act on. */
public final class ReplayFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReplayFailed(String message, @Nullable Exception cause) {
        super(message, cause);
    }
}
