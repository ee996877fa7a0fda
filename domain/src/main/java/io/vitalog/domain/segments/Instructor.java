package io.vitalog.domain.segments;

import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a workout.
 *
 * @param id the catalogue's, or the name where it has none
 */
public record Instructor(String id, @Nullable String name) {

    /** Whom the catalogue names; null when it names nobody. */
    static @Nullable Instructor of(WorkoutListed listed) {
        String id = listed.instructorId() != null ? listed.instructorId() : listed.instructor();
        return id == null ? null : new Instructor(id, listed.instructor());
    }
}
