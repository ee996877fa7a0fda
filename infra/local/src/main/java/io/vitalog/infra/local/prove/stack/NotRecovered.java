package io.vitalog.infra.local.prove.stack;

/** Something did not come back in time, or ended without having been struck. */
public final class NotRecovered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotRecovered(String message) {
        super(message);
    }
}
