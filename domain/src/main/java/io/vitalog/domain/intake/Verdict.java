package io.vitalog.domain.intake;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Violation;

/** What becomes of a record of the inbox. */
public sealed interface Verdict {
    /** It is a fact and goes to the topic of its type. */
    record Accepted(Event<?> event) implements Verdict {}

    /** It goes to the dead letters. */
    record Refused(Violation violation) implements Verdict {}
}
