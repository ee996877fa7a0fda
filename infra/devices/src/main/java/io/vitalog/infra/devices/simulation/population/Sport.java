package io.vitalog.infra.devices.simulation.population;

import java.util.Locale;

/** What people train, as a device records it. */
public enum Sport {
    RUN(165, 0.72, 2.7, 10.0),
    WALK(112, 0.36, 1.5, 4.0),
    RIDE(0, 0.62, 6.5, 7.5),
    STRENGTH(12, 0.48, 0, 5.0),
    ROW(0, 0.66, 3.4, 8.5);

    private final int stepsPerMinute;
    private final double intensity;
    private final double metresPerSecond;
    private final double met;

    Sport(int stepsPerMinute, double intensity, double metresPerSecond, double met) {
        this.stepsPerMinute = stepsPerMinute;
        this.intensity = intensity;
        this.metresPerSecond = metresPerSecond;
        this.met = met;
    }

    /** Its name in events. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int stepsPerMinute() {
        return stepsPerMinute;
    }

    /** Usual share of the heart rate reserve, 0 to 1. */
    public double intensity() {
        return intensity;
    }

    /** Usual speed; zero where nobody goes anywhere. */
    public double metresPerSecond() {
        return metresPerSecond;
    }

    /** Metabolic equivalents, after the Compendium of Physical Activities (Ainsworth and others 2011). */
    public double met() {
        return met;
    }
}
