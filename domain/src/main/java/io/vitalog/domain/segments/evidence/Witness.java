package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.Told;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.FeedbackRetracted;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.segments.evidence.Evidence.Kind;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How evidence follows from the facts of a session, and from a thumb. Pure; facts may come in any order. */
public final class Witness {
    /** Of one type of fact a session has one; more come only of several apps with the same id. */
    private static final int MOST = 16;

    private Witness() {}

    /** Whether {@code fact} can say anything of a workout. */
    public static boolean concerns(Fact fact) {
        return switch (fact) {
            case ProgressRecorded _ -> false;
            case WellnessSessionEvent _, WorkoutRated _ -> true;
            case FeedbackRetracted retracted -> retracted.key().startsWith("workout/");
            default -> false;
        };
    }

    /** Which session or thumb the event is about: {@code user|what|id}. */
    public static String key(Event<?> event) {
        return event.subject() + "|" + resource(event);
    }

    /** The course with what {@code event} tells, or the very same one; null stands for nothing told yet. */
    public static Course<Fact> after(@Nullable Course<Fact> course, Event<?> event) {
        Course<Fact> before = course == null ? Course.of(event.subject(), resource(event)) : course;
        return before.with(new Told<>(event.factId(), event.time(), event.version(), event.fact()), MOST);
    }

    /** What the facts of one session or thumb say together; null when that is nothing. */
    public static @Nullable Evidence of(Course<Fact> course) {
        Kind kind = Kind.BEGUN;
        String workoutId = null;
        Instant begun = null;
        Instant first = null;
        for (Told<Fact> told : course.told()) {
            first = first == null ? told.time() : first;
            if (told.fact() instanceof SessionStarted && begun == null) {
                begun = told.time();
            }
            kind = kind(told.fact(), kind);
            String named = workoutId(told.fact());
            workoutId = named == null ? workoutId : named;
        }
        if (workoutId == null || first == null) {
            return null;
        }
        return new Evidence(kind, workoutId, (begun == null ? first : begun).toEpochMilli());
    }

    private static Kind kind(Fact fact, Kind before) {
        return switch (fact) {
            case SessionCompleted _ -> Kind.COMPLETED;
            case SessionAbandoned _ -> Kind.ABANDONED;
            case WorkoutRated rated -> rated.liked() ? Kind.LIKED : Kind.DISLIKED;
            default -> before;
        };
    }

    private static @Nullable String workoutId(Fact fact) {
        return switch (fact) {
            case SessionStarted started -> started.workoutId();
            case SessionCompleted completed -> completed.workoutId();
            case SessionAbandoned abandoned -> abandoned.workoutId();
            case WorkoutRated rated -> rated.workoutId();
            default -> null;
        };
    }

    private static String resource(Event<?> event) {
        return event.fact() instanceof WellnessSessionEvent session
                ? "session|" + session.sessionId()
                : "thumb|" + event.factId();
    }
}
