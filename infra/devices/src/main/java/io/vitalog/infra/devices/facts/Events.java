package io.vitalog.infra.devices.facts;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FactId;
import java.time.Instant;

/** Makes events whose ids follow from their content, so that the same fact always gives the same bytes. */
public record Events(String source) {

    public <F extends Fact> Event<F> of(String userId, Instant time, F fact) {
        String kind = EventCatalogue.typeOf(fact).kind();
        FactId factId = FactId.of(userId, fact.origin(), kind, fact.naturalKey(time));
        String contentId = factId.contentId(EventCodec.canonical(fact)).toString();
        return Event.of(contentId, source, time, userId, fact);
    }
}
