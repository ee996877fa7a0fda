package io.vitalog.projections.forms;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Keeps the newest description of each entry of a catalogue, and the order of those that were retired. */
public abstract class CatalogueEntries<F extends Fact> implements Projection {
    private final ReadModel readModel;
    private final Class<F> concept;
    private final EventCodec codec;

    protected CatalogueEntries(ReadModel readModel, Class<F> concept, EventCodec codec) {
        this.readModel = readModel;
        this.concept = concept;
        this.codec = codec;
    }

    /** What the read model shows of an entry; null when the fact retires it. */
    protected abstract @Nullable Object view(Event<?> event, F fact);

    @Override
    public final ReadModel readModel() {
        return readModel;
    }

    @Override
    public final List<Bson> indexes() {
        return List.of();
    }

    @Override
    public final Write write(SourceRecord record) throws Unreadable {
        Event<?> event = record.event(codec);
        if (!concept.isInstance(event.fact())) {
            throw SourceRecord.stray(event);
        }
        String order = Order.ofVersion(event);
        Object view = view(event, concept.cast(event.fact()));
        return view == null
                ? Write.retraction(event.subject(), order)
                : WholeDocument.of(event.subject(), order).members(view).write();
    }
}
