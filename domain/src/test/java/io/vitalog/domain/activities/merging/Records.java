package io.vitalog.domain.activities.merging;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.facts.FactId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Records of one user, by the minutes since ten o'clock. */
public final class Records {
    static final Instant TEN = Instant.parse("2026-03-14T10:00:00Z");

    private Records() {}

    static Activity record(
            String id,
            String source,
            String sport,
            int start,
            int minutes,
            @Nullable Double distanceM,
            @Nullable Double heartRate) {
        return activity(id, start, fact(source, sport, minutes, distanceM, heartRate, null));
    }

    static Activity leg(String id, String source, String sport, int start, int minutes, String partOf) {
        return activity(id, start, fact(source, sport, minutes, 100.0 * minutes, 100.0 + minutes, partOf));
    }

    /** The fact id of a record with this key. */
    static String factId(String source, String key) {
        return FactId.of("u-1", source, "activity", key).toString();
    }

    private static Activity activity(String id, int start, ActivityRecorded fact) {
        return Activity.of(id, "u-1", TEN.plus(Duration.ofMinutes(start)), fact);
    }

    /** What a device says of an activity, {@code distanceM} and {@code heartRate} where it tells them. */
    public static ActivityRecorded fact(
            String source,
            String sport,
            int minutes,
            @Nullable Double distanceM,
            @Nullable Double heartRate,
            @Nullable String partOf) {
        return new ActivityRecorded(
                source,
                "any",
                sport,
                null,
                minutes * 60,
                null,
                distanceM,
                null,
                null,
                heartRate,
                null,
                null,
                null,
                null,
                null,
                partOf,
                null,
                0);
    }
}
