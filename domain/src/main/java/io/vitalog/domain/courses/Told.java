package io.vitalog.domain.courses;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.facts.Version;
import java.time.Instant;
import java.util.Comparator;

/**
 * One version of a fact.
 *
 * @param time the event's
 */
public record Told<F extends Fact>(FactId factId, Instant time, Version version, F fact) {
    /** By event time, then by fact id. */
    public static final Comparator<Told<?>> IN_ORDER = Comparator.<Told<?>, Instant>comparing(Told::time)
            .thenComparing(told -> told.factId().toString());

    /** The one that counts comes last; time decides where the content, of which it is no part, is the same. */
    static final Comparator<Told<?>> BY_VERSION =
            Comparator.<Told<?>, Version>comparing(Told::version).thenComparing(Told::time);
}
