package io.vitalog.domain.wellness;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vitalog.domain.courses.Course;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a guided session: what its facts tell together.
 *
 * @param sessionId unique among the sessions of the user
 * @param source the app that guided it
 * @param workoutId what was done, if it is in the catalogue
 * @param startedAt absent when only its end was recorded
 * @param endedAt when it was completed or abandoned; absent while it goes on
 * @param progress how it went, by time; at most the last 1,000 points
 * @param poseAccuracyPercent of a whole, completed session, 0 to 100
 * @param engagement of a whole, completed session, 0 to 1
 * @param durationS of a whole, completed session, 0 to a day in seconds
 * @param heartRateAvgBpm of a whole, completed session, 20 to 300 beats a minute
 * @param heartRateMaxBpm of a whole, completed session, 20 to 300 beats a minute
 */
public record Session(
        String sessionId,
        String userId,
        String source,
        @Nullable String workoutId,
        Status status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<Progress> progress,
        @Nullable Double poseAccuracyPercent,
        @Nullable Double engagement,
        @Nullable Double durationS,
        @Nullable Double heartRateAvgBpm,
        @Nullable Double heartRateMaxBpm) {
    /** How many points of progress a session has at most. */
    public static final int MOST_PROGRESS = 1_000;

    /** What can be said of a session. */
    public enum Status {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("completed")
        COMPLETED,
        @JsonProperty("abandoned")
        ABANDONED
    }

    /**
     * How it went until then.
     *
     * @param poseAccuracyPercent 0 to 100
     * @param engagement 0 to 1
     * @param durationS so far, 0 to a day in seconds
     */
    public record Progress(
            Instant time,
            @Nullable Double poseAccuracyPercent,
            @Nullable Double engagement,
            double durationS) {}

    /** The session that the facts of {@code course}, at least one, tell of. */
    public static Session of(Course<WellnessSessionEvent> course) {
        SessionFold fold = new SessionFold();
        course.told().forEach(fold::take);
        return fold.session(course);
    }

    /** By which lists are sorted: when it started or, when that is not known, the first that was heard of it. */
    public Instant since() {
        return Stream.concat(
                        Stream.of(startedAt).filter(Objects::nonNull),
                        Stream.concat(
                                progress.stream().map(Progress::time),
                                Stream.of(endedAt).filter(Objects::nonNull)))
                .findFirst()
                .orElseThrow();
    }
}
