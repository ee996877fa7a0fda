package io.vitalog.domain.facts;

import java.time.Instant;

/** That a fact came to pass: which, whose and when. What a concept may know of the event that brought its fact. */
public interface Occurrence {
    FactId factId();

    /** The user id, or in a catalogue the id of the workout or the food. */
    String subject();

    /** When it happened, by the device's clock. */
    Instant time();
}
