package io.vitalog.infra.devices.simulation.ledger;

import tools.jackson.databind.JsonNode;

/** Finds the figures of a ledger in a day as it is served. */
public final class Figures {
    private static final double EXACT = 2e-6;

    private Figures() {}

    /** The value of {@code steps} or {@code heartRateBpm.avg}; NaN when the day has none. */
    public static double of(JsonNode day, String name) {
        int dot = name.indexOf('.');
        JsonNode value = dot < 0
                ? day.path(name).path("value")
                : day.path(name.substring(0, dot)).path(name.substring(dot + 1));
        return value.isNumber() ? value.doubleValue() : Double.NaN;
    }

    /** Whether both are the same but for the last digits that a day is rounded to. */
    public static boolean same(String name, double stated, double served) {
        double tolerance = name.endsWith(".avg") || name.endsWith("Minutes") ? 1e-3 + EXACT : EXACT;
        return Math.abs(stated - served) <= tolerance;
    }
}
