package io.vitalog.domain.wellness;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.Told;
import io.vitalog.domain.wellness.Session.Progress;
import io.vitalog.domain.wellness.Session.Status;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the facts of a session in their order. Use it once. */
final class SessionFold {
    private final List<Progress> progress = new ArrayList<>();
    private Status status = Status.ACTIVE;
    private @Nullable String workoutId;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable SessionCompleted completion;

    void take(Told<WellnessSessionEvent> told) {
        switch (told.fact()) {
            case SessionStarted started -> {
                startedAt = startedAt == null ? told.time() : startedAt;
                name(started.workoutId());
            }
            case ProgressRecorded point ->
                progress.add(
                        new Progress(told.time(), point.poseAccuracyPercent(), point.engagement(), point.durationS()));
            case SessionCompleted completed -> {
                end(Status.COMPLETED, told.time(), completed);
                name(completed.workoutId());
            }
            case SessionAbandoned abandoned -> {
                end(Status.ABANDONED, told.time(), null);
                name(abandoned.workoutId());
            }
        }
    }

    Session session(Course<WellnessSessionEvent> course) {
        SessionCompleted whole = completion;
        return new Session(
                course.resourceId(),
                course.userId(),
                course.told().getFirst().fact().origin(),
                workoutId,
                status,
                startedAt,
                endedAt,
                List.copyOf(progress),
                whole == null ? null : whole.poseAccuracyPercent(),
                whole == null ? null : whole.engagement(),
                whole == null ? null : whole.durationS(),
                whole == null ? null : whole.heartRateAvgBpm(),
                whole == null ? null : whole.heartRateMaxBpm());
    }

    private void name(@Nullable String workout) {
        workoutId = workout == null ? workoutId : workout;
    }

    private void end(Status how, Instant time, @Nullable SessionCompleted completed) {
        status = how;
        endedAt = time;
        completion = completed;
    }
}
