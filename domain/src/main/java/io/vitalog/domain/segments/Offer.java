package io.vitalog.domain.segments;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a ranking must know of a workout in the catalogue.
 *
 * @param type in lower case
 * @param instructor who is seen and heard in it
 * @param sinceMs since when the catalogue describes it so, since the epoch: its age until somebody plays it
 */
public record Offer(
        String workoutId,
        String type,
        List<String> tags,
        @Nullable Instructor instructor,
        long sinceMs) {
    public static Offer of(Occurrence event, WorkoutListed listed) {
        return new Offer(
                event.subject(),
                listed.type().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(listed.tags(), List.of()),
                Instructor.of(listed),
                event.time().toEpochMilli());
    }
}
