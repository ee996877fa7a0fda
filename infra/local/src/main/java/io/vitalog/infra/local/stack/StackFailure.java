package io.vitalog.infra.local.stack;

/** Why a stack cannot start, in one line that a person can act on. */
public final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackFailure(String message) {
        super(message);
    }
}
