package io.vitalog.domain.decisions.states;

import io.vitalog.domain.events.Event;

/** Whether a user has met a workout in a session. */
public record Acquaintance(boolean met) implements State {
    public static final Acquaintance NOT_MET = new Acquaintance(false);

    @Override
    public Acquaintance evolve(Event<?> event) {
        return new Acquaintance(true);
    }
}
