package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.LocalClock;

/**
 * Whose tracker it was.
 *
 * @param clock on the wearer's wall
 * @param facts where what the tracker says goes
 */
public record Wearer(String userId, LocalClock clock, Facts facts) {
    static final String ORIGIN = "fitbit";
}
