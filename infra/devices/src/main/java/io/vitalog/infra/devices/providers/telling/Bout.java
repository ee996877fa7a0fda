package io.vitalog.infra.devices.providers.telling;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a provider tells it.
 *
 * @param elapsedS pauses included
 * @param revision when the provider changed it last, in seconds since the epoch; 0 where it does not say
 */
public record Bout(
        String origin,
        String key,
        String sport,
        String title,
        Moment start,
        double elapsedS,
        Amounts amounts,
        long revision) {

    ActivityRecorded fact(@Nullable String zone) {
        return new ActivityRecorded(
                origin,
                key,
                sport,
                title,
                elapsedS,
                null,
                amounts.distanceM(),
                amounts.energyKcal(),
                amounts.wholeSteps(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                zone,
                revision);
    }
}
