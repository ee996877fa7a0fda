package io.vitalog.domain.activities;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.facts.Occurrence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The read model of an activity: its newest version.
 *
 * @param activityId the fact id
 * @param source who recorded it
 * @param endTime start plus elapsed seconds
 * @param partOf what the legs of one multisport activity have in common
 */
public record Activity(
        String activityId,
        String userId,
        String source,
        String sport,
        @Nullable String title,
        Instant startTime,
        Instant endTime,
        double elapsedS,
        @Nullable Double activeS,
        @Nullable Double distanceM,
        @Nullable Double energyKcal,
        @Nullable Integer steps,
        @Nullable Double heartRateAvgBpm,
        @Nullable Double heartRateMaxBpm,
        @Nullable Double elevationGainM,
        @Nullable List<ActivityEvent.Zone> heartRateZones,
        @Nullable Boolean autoDetected,
        @Nullable String device,
        @Nullable String partOf,
        @Nullable String zone,
        long revision) {

    public static Activity of(Occurrence event, ActivityRecorded fact) {
        return new Activity(
                event.factId().toString(),
                event.subject(),
                fact.origin(),
                fact.sport(),
                fact.title(),
                event.time(),
                event.time().plusMillis(Math.round(fact.elapsedS() * 1000)),
                fact.elapsedS(),
                fact.activeS(),
                fact.distanceM(),
                fact.energyKcal(),
                fact.steps(),
                fact.heartRateAvgBpm(),
                fact.heartRateMaxBpm(),
                fact.elevationGainM(),
                fact.heartRateZones(),
                fact.autoDetected(),
                fact.device(),
                fact.partOf(),
                fact.zone(),
                fact.revision());
    }
}
