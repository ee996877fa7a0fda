package io.vitalog.domain.feedback;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The read model of what a user reported: exactly one of {@code daily}, {@code session} and {@code workout} is there.
 *
 * @param reportId the fact id
 * @param kind {@code daily}, {@code session} or {@code workout}
 */
public record Report(
        String reportId,
        String userId,
        Instant time,
        String kind,
        @Nullable DailyReported daily,
        @Nullable SessionRated session,
        @Nullable WorkoutRated workout) {

    /** The report, or null for a retraction. */
    public static @Nullable Report of(Occurrence event, FeedbackEvent fact) {
        String id = event.factId().toString();
        return switch (fact) {
            case DailyReported daily -> new Report(id, event.subject(), event.time(), "daily", daily, null, null);
            case SessionRated session -> new Report(id, event.subject(), event.time(), "session", null, session, null);
            case WorkoutRated workout -> new Report(id, event.subject(), event.time(), "workout", null, null, workout);
            case FeedbackEvent.FeedbackRetracted _ -> null;
        };
    }
}
