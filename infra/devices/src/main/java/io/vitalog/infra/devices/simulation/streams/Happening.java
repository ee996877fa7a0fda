package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.domain.facts.Fact;
import java.time.Instant;

/**
 * A fact that becomes known.
 *
 * @param known when it is told
 * @param time the event's time
 * @param measured by a device, which can be faulty
 * @param jumpS how many seconds the device's clock had jumped forward when it took the time; negative for backward
 */
public record Happening(Instant known, Instant time, Fact fact, boolean measured, int jumpS) {
    /** As a sound clock stamps it. */
    Happening(Instant known, Instant time, Fact fact, boolean measured) {
        this(known, time, fact, measured, 0);
    }

    /** The same of another fact. */
    public Happening with(Fact other) {
        return new Happening(known, time, other, measured, jumpS);
    }

    /** The same at another time of the device's clock. */
    public Happening at(Instant other) {
        return new Happening(known, other, fact, measured, jumpS);
    }

    /** The same told at another time. */
    public Happening knownAt(Instant other) {
        return new Happening(other, time, fact, measured, jumpS);
    }

    /** The same by a clock that has jumped by {@code seconds}. */
    public Happening jumped(int seconds) {
        return new Happening(known, time.plusSeconds(seconds), fact, measured, jumpS + seconds);
    }
}
