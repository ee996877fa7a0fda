package io.vitalog.domain.workouts;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of the workout catalogue. The event's subject is the workout's id. */
public sealed interface WorkoutEvent extends Fact {

    @Override
    default String naturalKey(Instant eventTime) {
        return "workout";
    }

    /**
     * The workout is in the catalogue as described from now on.
     *
     * @param type such as {@code yoga}
     * @param level {@code beginner}, {@code intermediate} or {@code advanced}
     */
    record WorkoutListed(
            @Required String origin,
            @Required String title,
            @Required String type,
            @Nullable String level,
            @Nullable Double durationMin,
            @Nullable String instructor,
            @Nullable String instructorId,
            @Nullable List<String> tags,
            @ZeroWhenAbsent long revision)
            implements WorkoutEvent {
        @Override
        public void check(Check check) {
            check.text("title", title, 256)
                    .token("type", type)
                    .oneOf("level", level, List.of("beginner", "intermediate", "advanced"))
                    .between("durationMin", durationMin, 0, 24 * 60)
                    .text("instructor", instructor, 128)
                    .token("instructorId", instructorId)
                    .texts("tags", tags, 64, 64);
        }
    }

    /** The workout is no longer offered. */
    record WorkoutRetired(
            @Required String origin, @ZeroWhenAbsent long revision) implements WorkoutEvent {
        @Override
        public boolean retracted() {
            return true;
        }

        @Override
        public void check(Check check) {}
    }
}
