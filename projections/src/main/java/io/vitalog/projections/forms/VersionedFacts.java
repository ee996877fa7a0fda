package io.vitalog.projections.forms;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Keeps the newest version of each fact of a user's timeline, and the order of those that were withdrawn. */
public abstract class VersionedFacts<F extends Fact> implements Projection {
    private final ReadModel readModel;
    private final Class<F> concept;
    private final EventCodec codec;

    protected VersionedFacts(ReadModel readModel, Class<F> concept, EventCodec codec) {
        this.readModel = readModel;
        this.concept = concept;
        this.codec = codec;
    }

    /** What the read model shows of a fact; null when the fact withdraws it. */
    protected abstract @Nullable Object view(Event<?> event, F fact);

    @Override
    public final ReadModel readModel() {
        return readModel;
    }

    @Override
    public final List<Bson> indexes() {
        return List.of(Indexes.ascending("userId", Member.AT, Member.ID));
    }

    @Override
    public final Write write(SourceRecord record) throws Unreadable {
        Event<?> event = record.event(codec);
        if (!concept.isInstance(event.fact())) {
            throw SourceRecord.stray(event);
        }
        String id = event.factId().toString();
        String order = Order.ofVersion(event);
        Object view = view(event, concept.cast(event.fact()));
        return view == null
                ? Write.retraction(id, order)
                : WholeDocument.of(id, order).at(event.time()).members(view).write();
    }
}
