package io.vitalog.projections.meals;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.meals.MealEvent;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;

/** Keeps the newest version of each meal, and the order of those that were deleted. */
public final class MealsProjection implements Projection {
    private final EventCodec codec;

    public MealsProjection(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public ReadModel readModel() {
        return ReadModel.MEALS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending("userId", Member.AT, Member.ID));
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        Event<?> event = record.event(codec);
        if (!(event.fact() instanceof MealEvent fact)) {
            throw SourceRecord.stray(event);
        }
        String id = event.factId().toString();
        String order = Order.ofVersion(event);
        return switch (fact) {
            case MealEvent.MealLogged stated ->
                WholeDocument.of(id, order)
                        .at(event.time())
                        .members(Meal.of(event, stated))
                        .write();
            case MealEvent.MealDeleted _ -> Write.retraction(id, order);
        };
    }
}
