package io.vitalog.streams.commands;

import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.State;

/** An entity as Axon loads it. */
record Entity(EntityId id, State state) {}
