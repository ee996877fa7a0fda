package io.vitalog.infra.devices.devicefiles.recordings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded in one go.
 *
 * @param zone of the wall clock beside the user, when the file tells it
 * @param activities one, or the legs of a multisport activity in their order
 */
public record Recording(
        Device device, @Nullable String zone, List<RecordedActivity> activities, HeartRates heartRates, Beats beats) {
    /** Of a format that knows no single beats. */
    public Recording(Device device, @Nullable String zone, List<RecordedActivity> activities, HeartRates heartRates) {
        this(device, zone, activities, heartRates, new Beats());
    }
}
