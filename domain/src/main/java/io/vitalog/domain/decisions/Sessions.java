package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.Account;
import io.vitalog.domain.decisions.states.SessionCourse;
import io.vitalog.domain.decisions.states.SessionCourse.Status;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Guided sessions: one at a time, each ended once. */
final class Sessions {
    private Sessions() {}

    static List<Event<?>> decide(Command command, States states) {
        Account account = Accounts.open(command, states);
        WellnessSessionEvent wish = (WellnessSessionEvent) command.wish();
        SessionCourse course = states.session(command.subject(), wish.sessionId());
        if (command.type() == CommandType.RECORD_SESSION) {
            return record(command, course);
        }
        return switch (wish) {
            case SessionStarted started -> start(command, started, course, account, states);
            case ProgressRecorded progress -> {
                requireActive(progress.sessionId(), course);
                yield Facts.next(command, inCourse(progress, course), states);
            }
            case SessionCompleted completed -> {
                requireActive(completed.sessionId(), course);
                yield List.of(Facts.event(command, completed(completed, course)));
            }
            case SessionAbandoned abandoned -> abandon(command, abandoned, course);
        };
    }

    /** The fact that an active session was abandoned. */
    static SessionAbandoned abandoned(String sessionId, SessionCourse course) {
        return new SessionAbandoned(originOf(course), sessionId, course.workoutId(), 0);
    }

    private static List<Event<?>> start(
            Command command, SessionStarted wish, SessionCourse course, Account account, States states) {
        Accounts.requireRegistered(command, account);
        if (course.status() != Status.UNKNOWN) {
            throw new Rejection("session-known", "session " + wish.sessionId() + " has been started already");
        }
        String last = account.lastSession();
        if (last != null && states.session(command.subject(), last).active()) {
            throw new Rejection("session-active", "session " + last + " is still active; complete or abandon it first");
        }
        return List.of(Facts.event(command, wish));
    }

    private static List<Event<?>> record(Command command, SessionCourse course) {
        if (course.active()) {
            throw new Rejection("session-active", "the session is active; complete it instead");
        }
        if (course.status() != Status.UNKNOWN) {
            throw new Rejection("session-ended", "the session has ended and is known");
        }
        return List.of(Facts.event(command, command.wish()));
    }

    private static List<Event<?>> abandon(Command command, SessionAbandoned wish, SessionCourse course) {
        requireActive(wish.sessionId(), course);
        Instant deadline = Objects.requireNonNull(course.deadline());
        if (command.caller().equals(SessionTimer.CALLER) && command.time().isBefore(deadline)) {
            throw new Rejection("session-went-on", "session " + wish.sessionId() + " was heard of since");
        }
        return List.of(Facts.event(command, abandoned(wish.sessionId(), course)));
    }

    private static ProgressRecorded inCourse(ProgressRecorded wish, SessionCourse course) {
        return new ProgressRecorded(
                originOf(course),
                wish.sessionId(),
                wish.poseAccuracyPercent(),
                wish.engagement(),
                wish.durationS(),
                wish.revision());
    }

    private static SessionCompleted completed(SessionCompleted wish, SessionCourse course) {
        return new SessionCompleted(
                originOf(course),
                wish.sessionId(),
                course.workoutId() != null ? course.workoutId() : wish.workoutId(),
                wish.poseAccuracyPercent(),
                wish.engagement(),
                wish.durationS(),
                wish.heartRateAvgBpm(),
                wish.heartRateMaxBpm(),
                wish.revision());
    }

    private static void requireActive(String sessionId, SessionCourse course) {
        switch (course.status()) {
            case ACTIVE -> {}
            case UNKNOWN -> throw new Rejection("no-such-session", "session " + sessionId + " was never started");
            case COMPLETED -> throw new Rejection("session-ended", "session " + sessionId + " is completed");
            case ABANDONED -> throw new Rejection("session-ended", "session " + sessionId + " was abandoned");
        }
    }

    private static String originOf(SessionCourse course) {
        return Objects.requireNonNull(course.origin());
    }
}
