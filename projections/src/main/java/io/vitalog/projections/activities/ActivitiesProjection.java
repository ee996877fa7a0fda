package io.vitalog.projections.activities;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.activities.ActivityEvent;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.VersionedFacts;
import org.jspecify.annotations.Nullable;

/** Keeps the newest version of each activity, and the order of those that were withdrawn. */
public final class ActivitiesProjection extends VersionedFacts<ActivityEvent> {
    public ActivitiesProjection(EventCodec codec) {
        super(ReadModel.ACTIVITIES, ActivityEvent.class, codec);
    }

    @Override
    protected @Nullable Object view(Event<?> event, ActivityEvent fact) {
        return switch (fact) {
            case ActivityEvent.ActivityRecorded recorded -> Activity.of(event, recorded);
            case ActivityEvent.ActivityRetracted _ -> null;
        };
    }
}
