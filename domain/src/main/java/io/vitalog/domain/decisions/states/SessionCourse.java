package io.vitalog.domain.decisions.states;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a wellness session is.
 *
 * @param origin of the start
 * @param lastHeard the time of its latest event
 */
public record SessionCourse(
        Status status,
        @Nullable String origin,
        @Nullable String workoutId,
        @Nullable Instant lastHeard) implements State {
    public static final SessionCourse UNKNOWN = new SessionCourse(Status.UNKNOWN, null, null, null);

    /** So long after it was last heard of, an open session is abandoned. */
    public static final Duration PATIENCE = Duration.ofHours(6);

    /** What can be said of a session. */
    public enum Status {
        UNKNOWN,
        ACTIVE,
        COMPLETED,
        ABANDONED
    }

    public boolean active() {
        return status == Status.ACTIVE;
    }

    /** When the session is abandoned unless it is heard of before; null unless it is active. */
    public @Nullable Instant deadline() {
        return active() && lastHeard != null ? lastHeard.plus(PATIENCE) : null;
    }

    @Override
    public SessionCourse evolve(Event<?> event) {
        if (!(event.fact() instanceof WellnessSessionEvent fact)) {
            return this;
        }
        Instant heard = lastHeard == null || event.time().isAfter(lastHeard) ? event.time() : lastHeard;
        return switch (fact) {
            case SessionStarted started ->
                new SessionCourse(Status.ACTIVE, started.origin(), started.workoutId(), heard);
            case ProgressRecorded _ -> new SessionCourse(status, origin, workoutId, heard);
            case SessionCompleted completed ->
                new SessionCourse(Status.COMPLETED, completed.origin(), completed.workoutId(), heard);
            case SessionAbandoned _ -> new SessionCourse(Status.ABANDONED, origin, workoutId, heard);
        };
    }
}
