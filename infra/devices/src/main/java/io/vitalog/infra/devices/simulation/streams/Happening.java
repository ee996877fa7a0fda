package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.domain.facts.Fact;
import java.time.Instant;

/**
 * A fact that becomes known.
 *
 * @param known when it is told
 * @param time the event's time
 * @param measured by a device, which can be faulty
 */
public record Happening(Instant known, Instant time, Fact fact, boolean measured) {
    /** The same of another fact. */
    public Happening with(Fact other) {
        return new Happening(known, time, other, measured);
    }

    /** The same at another time of the device's clock. */
    public Happening at(Instant other) {
        return new Happening(known, other, fact, measured);
    }
}
