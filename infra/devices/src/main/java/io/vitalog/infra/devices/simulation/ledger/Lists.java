package io.vitalog.infra.devices.simulation.ledger;

import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Instant;
import java.util.List;

/** The lists in which facts are served, and the names by which a ledger tells their items apart. */
public final class Lists {
    public static final String ACTIVITIES = Topics.ACTIVITIES.name();
    public static final String SLEEP = Topics.SLEEP.name();
    public static final String FEEDBACK = Topics.FEEDBACK.name();
    public static final String MEALS = Topics.MEALS.name();
    public static final String PLAYS = Topics.PLAYS.name();
    public static final String DEVICES = "devices";
    public static final String STARTS = "session-starts";
    public static final String PROGRESS = "session-progress";
    public static final String ENDS = "session-ends";

    /** Whose items are facts, named by their ids. */
    public static final List<String> OF_FACTS = List.of(ACTIVITIES, SLEEP, FEEDBACK, MEALS, PLAYS);

    /** All of them. */
    public static final List<String> ALL =
            List.of(ACTIVITIES, SLEEP, FEEDBACK, MEALS, PLAYS, DEVICES, STARTS, PROGRESS, ENDS);

    private Lists() {}

    static String of(WellnessSessionEvent session) {
        return switch (session) {
            case SessionStarted _ -> STARTS;
            case ProgressRecorded _ -> PROGRESS;
            case SessionCompleted _, SessionAbandoned _ -> ENDS;
        };
    }

    static String name(WellnessSessionEvent session, Instant time) {
        return switch (session) {
            case SessionStarted started -> started.sessionId();
            case ProgressRecorded progress -> progress.sessionId() + "@" + time;
            case SessionCompleted completed -> ended(completed.sessionId(), "completed", time);
            case SessionAbandoned abandoned -> ended(abandoned.sessionId(), "abandoned", time);
        };
    }

    /** The name of an end. */
    public static String ended(String sessionId, String status, Instant time) {
        return sessionId + "/" + status + "@" + time;
    }
}
