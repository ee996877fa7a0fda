package io.vitalog.domain.decisions.states;

import io.vitalog.domain.events.Event;

/**
 * The version of a fact that counts.
 *
 * @param revision -1 before the first
 * @param contentId of the fact
 */
public record FactVersion(long revision, String contentId, boolean retracted) implements State {
    public static final FactVersion ABSENT = new FactVersion(-1, "", false);

    /** Whether there is such a fact now. */
    public boolean stands() {
        return revision >= 0 && !retracted;
    }

    @Override
    public FactVersion evolve(Event<?> event) {
        return new FactVersion(
                event.fact().revision(),
                event.contentId().toString(),
                event.fact().retracted());
    }
}
