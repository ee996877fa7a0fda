package io.vitalog.domain.segments.batch;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.FeedbackRetracted;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import java.time.Instant;
import java.util.List;

/** Facts that rankings follow from. */
public final class Facts {
    private Facts() {}

    public static Event<?> event(String subject, String time, Fact fact) {
        return Event.of("e-" + subject + time, "/app", Instant.parse(time), subject, fact);
    }

    public static Event<?> profile(String user, String time, String ages, String level, String... types) {
        return event(user, time, new ProfileChanged("app", null, of(ages, level, types), 0));
    }

    public static Profile of(String ages, String level, String... types) {
        return new Profile(null, null, ages, null, null, null, level, List.of(types), null, null, null, null, null);
    }

    public static Event<?> listed(String workout, String time, String type, long revision, String... tags) {
        return event(
                workout,
                time,
                new WorkoutListed("app", workout, type, null, null, null, null, List.of(tags), revision));
    }

    public static Event<?> retired(String workout, String time, long revision) {
        return event(workout, time, new WorkoutRetired("app", revision));
    }

    public static Event<?> started(String user, String time, String session, String workout) {
        return event(user, time, new SessionStarted("app", session, workout, 0));
    }

    public static Event<?> completed(String user, String time, String session, String workout, long revision) {
        return event(user, time, new SessionCompleted("app", session, workout, null, null, 600, null, null, revision));
    }

    public static Event<?> abandoned(String user, String time, String session, String workout, long revision) {
        return event(user, time, new SessionAbandoned("app", session, workout, revision));
    }

    public static Event<?> thumb(String user, String time, String key, String workout, boolean liked, long revision) {
        return event(user, time, new WorkoutRated("app", key, workout, liked, revision));
    }

    public static Event<?> withdrawn(String user, String time, String key, long revision) {
        return event(user, time, new FeedbackRetracted("app", "workout/" + key, revision));
    }
}
