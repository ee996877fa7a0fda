package io.vitalog.projections.workouts;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.workouts.Workout;
import io.vitalog.domain.workouts.WorkoutEvent;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;

/** Keeps the newest description of each workout, and the order of those that were retired. */
public final class WorkoutsProjection implements Projection {
    private final EventCodec codec;

    public WorkoutsProjection(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public ReadModel readModel() {
        return ReadModel.WORKOUTS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of();
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        Event<?> event = record.event(codec);
        if (!(event.fact() instanceof WorkoutEvent fact)) {
            throw SourceRecord.stray(event);
        }
        String id = event.subject();
        String order = Order.ofVersion(event);
        return switch (fact) {
            case WorkoutEvent.WorkoutListed stated ->
                WholeDocument.of(id, order).members(Workout.of(event, stated)).write();
            case WorkoutEvent.WorkoutRetired _ -> Write.retraction(id, order);
        };
    }
}
