package io.vitalog.infra.devices.devicefiles.recordings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity as its file tells it, or as it follows from the points that were recorded.
 *
 * @param sport as {@link Sports} names it
 * @param elapsedS pauses included
 * @param activeS without pauses
 */
public record RecordedActivity(
        Instant start,
        String sport,
        @Nullable String title,
        double elapsedS,
        @Nullable Double activeS,
        @Nullable Double distanceM,
        @Nullable Double energyKcal,
        @Nullable Double heartRateAvgBpm,
        @Nullable Double heartRateMaxBpm,
        @Nullable Double elevationGainM) {

    Instant end() {
        return start.plusMillis(Math.round(elapsedS * 1000));
    }
}
