package io.vitalog.projections.foods;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.foods.Food;
import io.vitalog.domain.foods.FoodEvent;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;

/** Keeps the newest description of each food, and the order of those that were retired. */
public final class FoodsProjection implements Projection {
    private final EventCodec codec;

    public FoodsProjection(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public ReadModel readModel() {
        return ReadModel.FOODS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of();
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        Event<?> event = record.event(codec);
        if (!(event.fact() instanceof FoodEvent fact)) {
            throw SourceRecord.stray(event);
        }
        String id = event.subject();
        String order = Order.ofVersion(event);
        return switch (fact) {
            case FoodEvent.FoodListed stated ->
                WholeDocument.of(id, order).members(Food.of(event, stated)).write();
            case FoodEvent.FoodRetired _ -> Write.retraction(id, order);
        };
    }
}
