package io.vitalog.infra.devices.sending;

/** Thrown when the broker did not take an event; what was sent after it is unknown, so start the import again. */
public final class SendingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SendingFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
