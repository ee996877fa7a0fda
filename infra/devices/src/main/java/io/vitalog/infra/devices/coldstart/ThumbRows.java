package io.vitalog.infra.devices.coldstart;

import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import java.time.Instant;

/** {@code feedback.csv}, a row a thumb. */
final class ThumbRows implements CsvRows.Mapper {
    private final int feedback;
    private final int user;
    private final int workout;
    private final int liked;
    private final int time;
    private final Known known;
    private final Facts facts;

    ThumbRows(Columns columns, Known known, Facts facts) throws Malformed {
        this.feedback = columns.indexOf("feedback_id");
        this.user = columns.indexOf("user_id");
        this.workout = columns.indexOf("workout_id");
        this.liked = columns.indexOf("liked");
        this.time = columns.indexOf("feedback_time");
        this.known = known;
        this.facts = facts;
    }

    @Override
    public void map(Row row) throws Malformed {
        String id = row.text(feedback);
        String userId = known.user(row.text(user));
        String workoutId = RecommendedWorkout.id(known.workout(row.text(workout)));
        boolean up = Known.flag("liked", row.text(liked));
        Instant told = known.time(row.text(time));
        known.requireNew("feedback " + id);
        facts.checked(userId, told, new WorkoutRated(RecommendedWorkout.ORIGIN, id, workoutId, up, 0));
    }
}
