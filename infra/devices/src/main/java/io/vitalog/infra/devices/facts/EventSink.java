package io.vitalog.infra.devices.facts;

import io.vitalog.domain.events.Event;

/** Where events go. */
public interface EventSink {
    void accept(Event<?> event);

    /** Returns when everything accepted so far is safe; throws when something is not. */
    default void flush() {}
}
