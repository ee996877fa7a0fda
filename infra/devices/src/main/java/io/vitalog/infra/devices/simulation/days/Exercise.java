package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.population.Sport;
import java.time.Instant;

/**
 * A training session that a device records.
 *
 * @param intensity share of the heart rate reserve, 0 to 1
 */
public record Exercise(Sport sport, Instant start, int minutes, double intensity) {
    public Instant end() {
        return start.plusSeconds(60L * minutes);
    }
}
