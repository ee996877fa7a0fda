package io.vitalog.domain.decisions.states;

import io.vitalog.domain.events.Event;

/** The state of an entity. A change of its members raises {@link Kind#version()}, and it is folded anew. */
public sealed interface State
        permits Account, SessionCourse, FactVersion, Acquaintance, PlanCourse, Pairing, Recommended {

    /** The state after {@code event}; events of other entities change nothing. */
    State evolve(Event<?> event);
}
