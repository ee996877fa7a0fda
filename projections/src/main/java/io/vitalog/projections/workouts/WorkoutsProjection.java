package io.vitalog.projections.workouts;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.workouts.Workout;
import io.vitalog.domain.workouts.WorkoutEvent;
import io.vitalog.projections.forms.CatalogueEntries;
import org.jspecify.annotations.Nullable;

/** Keeps the newest description of each workout. */
public final class WorkoutsProjection extends CatalogueEntries<WorkoutEvent> {
    public WorkoutsProjection(EventCodec codec) {
        super(ReadModel.WORKOUTS, WorkoutEvent.class, codec);
    }

    @Override
    protected @Nullable Object view(Event<?> event, WorkoutEvent fact) {
        return switch (fact) {
            case WorkoutEvent.WorkoutListed listed -> Workout.of(event, listed);
            case WorkoutEvent.WorkoutRetired _ -> null;
        };
    }
}
