package io.vitalog.domain.activities;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.facts.FactId;
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
 * @param parentId the id of that activity: the fact id that a record of the whole has, whether there is one or not
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
        @Nullable String parentId,
        @Nullable String zone,
        long revision) {

    private static final String KIND = "activity";

    public static Activity of(Occurrence event, ActivityRecorded fact) {
        return of(event.factId().toString(), event.subject(), event.time(), fact);
    }

    /** The activity that the fact with id {@code factId} tells of. */
    public static Activity of(String factId, String userId, Instant start, ActivityRecorded fact) {
        return new Activity(
                factId,
                userId,
                fact.origin(),
                fact.sport(),
                fact.title(),
                start,
                end(start, fact),
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
                parent(userId, fact),
                fact.zone(),
                fact.revision());
    }

    /** When an activity that begins at {@code start} ends. */
    public static Instant end(Instant start, ActivityRecorded fact) {
        return start.plusMillis(Math.round(fact.elapsedS() * 1000));
    }

    private static @Nullable String parent(String userId, ActivityRecorded fact) {
        return fact.partOf() == null
                ? null
                : FactId.of(userId, fact.origin(), KIND, fact.partOf()).toString();
    }
}
