package io.vitalog.infra.devices.simulation.faults;

import io.vitalog.infra.devices.simulation.sendings.Sending;
import java.util.List;
import java.util.Map;

/**
 * The records of a user and day.
 *
 * @param sendings in the order in which they are due
 * @param struck how many samples (gaps, drift) or records (all others) each fault touched
 */
public record FaultyDay(List<Sending> sendings, Map<Fault, Integer> struck) {
    public int struck(Fault fault) {
        return struck.getOrDefault(fault, 0);
    }
}
