package io.vitalog.domain.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vitalog.domain.courses.Course;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a plan: what its facts tell together.
 *
 * @param planId unique among the plans of the user
 * @param kind absent while the request is not known
 * @param wish what matters to the user, in their words
 * @param requestedAt absent while the request is not known
 * @param changedAt when the last that is known of it happened
 * @param days those that were done or skipped, by their number
 * @param adjustments what else the user wished for, by time; at most the last 200
 * @param reason why the user did not want it or gave it up, in their words
 */
public record Plan(
        String planId,
        String userId,
        PlanEvent.@Nullable Kind kind,
        Status status,
        @Nullable String wish,
        @Nullable Instant requestedAt,
        Instant changedAt,
        List<MarkedDay> days,
        List<Adjustment> adjustments,
        @Nullable String reason) {

    /** How far a plan is; finished when every day of an accepted one was done or skipped. */
    public enum Status {
        @JsonProperty("requested")
        REQUESTED,
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("declined")
        DECLINED,
        @JsonProperty("finished")
        FINISHED
    }

    /**
     * What became of a day.
     *
     * @param day from 1 to 7, or to 3 of a nutrition plan
     * @param markedAt when the user said so
     */
    public record MarkedDay(int day, PlanEvent.Outcome outcome, Instant markedAt) {}

    /**
     * A change that the user asked for.
     *
     * @param wish what should be different, in their words
     */
    public record Adjustment(Instant time, String wish) {}

    /** The plan that the facts of {@code course}, at least one, tell of. */
    public static Plan of(Course<PlanEvent> course) {
        PlanFold fold = new PlanFold();
        course.told().forEach(fold::take);
        return fold.plan(course);
    }

    /** By which lists are sorted: when it was requested or, while that is not known, when it changed last. */
    public Instant since() {
        return Objects.requireNonNullElse(requestedAt, changedAt);
    }
}
