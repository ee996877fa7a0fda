package io.vitalog.domain.workouts;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a workout that is in the catalogue: its newest description.
 *
 * @param source who describes it
 * @param type such as {@code yoga}
 * @param level {@code beginner}, {@code intermediate} or {@code advanced}
 * @param durationMin 0 to a day in minutes
 * @param changedAt since when this description holds
 */
public record Workout(
        String workoutId,
        String source,
        String title,
        String type,
        @Nullable String level,
        @Nullable Double durationMin,
        @Nullable String instructor,
        @Nullable String instructorId,
        @Nullable List<String> tags,
        Instant changedAt,
        long revision) {

    public static Workout of(Occurrence event, WorkoutListed fact) {
        return new Workout(
                event.subject(),
                fact.origin(),
                fact.title(),
                fact.type(),
                fact.level(),
                fact.durationMin(),
                fact.instructor(),
                fact.instructorId(),
                fact.tags(),
                event.time(),
                fact.revision());
    }
}
