package io.vitalog.domain.insights;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.activities.ActivityEvent;
import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.Zone;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that was done: what of its fact can become a feature.
 *
 * @param factId of the session's completion, or of the activity
 * @param sessionId of a guided session its own id, of an activity the fact id
 * @param time when it ended
 * @param source the app that guided it or the device that recorded it
 * @param workoutId what was done, if it is in the catalogue
 * @param sport of an activity
 * @param zones time between heart rates
 */
public record Done(
        String factId,
        String sessionId,
        String userId,
        Instant time,
        String source,
        @Nullable String workoutId,
        @Nullable String sport,
        double durationMin,
        @Nullable Double poseAccuracyPercent,
        @Nullable Double engagement,
        @Nullable Double heartRateAvgBpm,
        @Nullable List<Zone> zones) {
    private static final double MINUTE_S = 60;

    /** Whether {@code fact} can tell of a session done, or that it was not. */
    public static boolean concerns(Fact fact) {
        return fact instanceof SessionCompleted || fact instanceof SessionAbandoned || fact instanceof ActivityEvent;
    }

    /** What {@code fact} tells of a session done; null when it tells of none. */
    public static @Nullable Done of(Occurrence event, Fact fact) {
        return switch (fact) {
            case SessionCompleted completed -> guided(event, completed);
            case ActivityRecorded recorded -> recorded(event, recorded);
            default -> null;
        };
    }

    private static Done guided(Occurrence event, SessionCompleted fact) {
        return new Done(
                event.factId().toString(),
                fact.sessionId(),
                event.subject(),
                event.time(),
                fact.origin(),
                fact.workoutId(),
                null,
                fact.durationS() / MINUTE_S,
                fact.poseAccuracyPercent(),
                fact.engagement(),
                fact.heartRateAvgBpm(),
                null);
    }

    private static Done recorded(Occurrence event, ActivityRecorded fact) {
        Double activeS = fact.activeS();
        return new Done(
                event.factId().toString(),
                event.factId().toString(),
                event.subject(),
                Activity.end(event.time(), fact),
                fact.origin(),
                null,
                fact.sport(),
                (activeS == null ? fact.elapsedS() : activeS) / MINUTE_S,
                null,
                null,
                fact.heartRateAvgBpm(),
                fact.heartRateZones());
    }
}
