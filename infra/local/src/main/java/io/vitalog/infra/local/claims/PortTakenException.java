package io.vitalog.infra.local.claims;

/** A port of 127.0.0.1 is used by another program. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int port;

    public PortTakenException(int port, String user, Throwable cause) {
        super(
                "Port %1$d is taken, so %2$s cannot start. Stop the program that uses it".formatted(port, user)
                        + " (ss -ltnp 'sport = :%d' names it) or choose another port.".formatted(port),
                cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
