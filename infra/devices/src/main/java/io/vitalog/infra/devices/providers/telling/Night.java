package io.vitalog.infra.devices.providers.telling;

import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sleep as a provider tells it.
 *
 * @param start of the time in bed
 * @param stages of it, where the answer tells when each was
 */
public record Night(
        String origin,
        String key,
        Moment start,
        double inBedS,
        @Nullable Double asleepS,
        @Nullable Double efficiencyPercent,
        @Nullable Double awakenings,
        @Nullable Boolean nap,
        @Nullable Double score,
        @Nullable List<Stage> stages,
        long revision) {

    SleepRecorded fact(@Nullable String zone) {
        return new SleepRecorded(
                origin,
                key,
                inBedS,
                asleepS,
                efficiencyPercent,
                awakenings == null ? null : (Integer) awakenings.intValue(),
                nap,
                stages == null ? null : "stages",
                score,
                null,
                stages,
                zone,
                revision);
    }
}
