package io.vitalog.projections.plays;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.plays.PlayEvent;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;

/** Keeps the newest version of each play. */
public final class PlaysProjection implements Projection {
    private final EventCodec codec;

    public PlaysProjection(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public ReadModel readModel() {
        return ReadModel.PLAYS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending("userId", Member.AT, Member.ID));
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        Event<?> event = record.event(codec);
        if (!(event.fact() instanceof PlayEvent fact)) {
            throw SourceRecord.stray(event);
        }
        String id = event.factId().toString();
        String order = Order.ofVersion(event);
        return switch (fact) {
            case PlayEvent.PlayScored stated ->
                WholeDocument.of(id, order)
                        .at(event.time())
                        .members(Play.of(event, stated))
                        .write();
        };
    }
}
