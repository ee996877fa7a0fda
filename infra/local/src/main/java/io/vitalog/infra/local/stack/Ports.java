package io.vitalog.infra.local.stack;

/** The loopback ports of a local stack. */
public record Ports(int api, int kafka, int controller, int store) {
    /** Where a stack listens unless told otherwise. */
    public static final Ports DEFAULT = new Ports(8080, 19092, 19093, 19017);

    private static final int HIGHEST = 65_535;

    public Ports {
        if (api < 1 || controller > HIGHEST || store > HIGHEST) {
            throw new IllegalArgumentException("--port must be between 1 and " + (HIGHEST - 3));
        }
    }

    /** The API on {@code api}, the others on the three ports that follow. */
    public static Ports from(int api) {
        return api == DEFAULT.api() ? DEFAULT : new Ports(api, api + 1, api + 2, api + 3);
    }
}
