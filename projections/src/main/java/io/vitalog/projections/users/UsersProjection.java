package io.vitalog.projections.users;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.User;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;

/** Keeps each user's profile as of the latest event time, in whatever sequence the events come. */
public final class UsersProjection implements Projection {
    private final EventCodec codec;

    public UsersProjection(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public ReadModel readModel() {
        return ReadModel.USERS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of();
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        Event<?> event = record.event(codec);
        if (!(event.fact() instanceof UserEvent fact)) {
            throw SourceRecord.stray(event);
        }
        return WholeDocument.of(event.subject(), Order.ofTime(event))
                .members(User.of(event, fact))
                .write();
    }
}
