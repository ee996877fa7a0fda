package io.vitalog.infra.local.prove.stack;

/** Something did not come back in time, or ended without having been struck. */
final class NotRecovered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotRecovered(String message) {
        super(message);
    }
}
