package io.vitalog.domain.events;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.facts.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way: CloudEvents attributes and payload.
 *
 * @param id CloudEvents {@code id}: the content id for imports, a UUIDv7 from live producers
 * @param source CloudEvents {@code source}: the door, such as {@code /import/fitbit}
 * @param time when it happened, by the device's clock
 * @param subject the user id (in a catalogue the id of the workout or the food); also the record's key
 * @param fact the payload
 * @param cause the command or event that led to it, if any
 * @param traceparent W3C trace context, if any
 */
public record Event<F extends Fact>(
        String id,
        String source,
        Instant time,
        String subject,
        F fact,
        @Nullable String cause,
        @Nullable String traceparent)
        implements Occurrence {

    /** An event without cause or trace. */
    public static <F extends Fact> Event<F> of(String id, String source, Instant time, String subject, F fact) {
        return new Event<>(id, source, time, subject, fact, null, null);
    }

    /** The same event, led to by a command or another event. */
    public Event<F> causedBy(String other) {
        return new Event<>(id, source, time, subject, fact, other, traceparent);
    }

    public EventType type() {
        return EventCatalogue.typeOf(fact);
    }

    @Override
    public FactId factId() {
        return FactId.of(subject, fact.origin(), type().kind(), fact.naturalKey(time));
    }

    /** The id of this version of the fact: {@link FactId#contentId} of the canonical payload. */
    public UUID contentId() {
        return factId().contentId(EventCodec.canonical(fact));
    }

    /** Which version of the fact this is. Writes the payload: ask once. */
    public Version version() {
        return Version.of(fact.revision(), contentId());
    }
}
