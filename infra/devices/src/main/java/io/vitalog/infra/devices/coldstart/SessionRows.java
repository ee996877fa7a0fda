package io.vitalog.infra.devices.coldstart;

import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import java.time.Instant;

/**
 * {@code sessions.csv}, a row a session. Of a session it has one time, which its facts get; one that was completed took
 * as long as its workout is planned to take.
 */
final class SessionRows implements CsvRows.Mapper {
    private final int session;
    private final int user;
    private final int workout;
    private final int completed;
    private final int timestamp;
    private final Known known;
    private final Facts facts;

    SessionRows(Columns columns, Known known, Facts facts) throws Malformed {
        this.session = columns.indexOf("session_id");
        this.user = columns.indexOf("user_id");
        this.workout = columns.indexOf("workout_id");
        this.completed = columns.indexOf("completed");
        this.timestamp = columns.indexOf("timestamp");
        this.known = known;
        this.facts = facts;
    }

    @Override
    public void map(Row row) throws Malformed {
        String id = row.text(session);
        String userId = known.user(row.text(user));
        String listed = known.workout(row.text(workout));
        String workoutId = RecommendedWorkout.id(listed);
        boolean done = Known.flag("completed", row.text(completed));
        Instant time = known.time(row.text(timestamp));
        known.requireNew("session " + id);
        String origin = RecommendedWorkout.ORIGIN;
        if (done) {
            double durationS = known.durationS(listed);
            facts.checked(
                    userId, time, new SessionCompleted(origin, id, workoutId, null, null, durationS, null, null, 0));
        } else {
            facts.checked(userId, time, new SessionStarted(origin, id, workoutId, 0));
            facts.checked(userId, time, new SessionAbandoned(origin, id, workoutId, 0));
        }
    }
}
