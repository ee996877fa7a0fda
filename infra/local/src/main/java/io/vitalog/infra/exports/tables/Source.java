package io.vitalog.infra.exports.tables;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Violation.Cause;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic.
 *
 * @param headers the last value of a header by name, or null
 * @param key as text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Source(Function<String, byte @Nullable []> headers, String key, byte @Nullable [] value, long offset) {
    private static final EventCodec CODEC = EventCodec.plain();

    /**
     * The event that it is, with a fact of {@code concept}.
     *
     * @throws Unreadable when it is no event, or one of another concept
     */
    public <F extends Fact> Told<F> told(Class<F> concept) throws Unreadable {
        Event<?> event = CODEC.read(headers, value);
        if (!concept.isInstance(event.fact())) {
            throw new Unreadable(Cause.UNKNOWN_TYPE, "type '" + event.type().name() + "' does not belong here");
        }
        return new Told<>(event, concept.cast(event.fact()));
    }

    /** An event and its fact. */
    public record Told<F extends Fact>(Event<?> event, F fact) {}
}
