package io.vitalog.streams.commands;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import java.time.Instant;
import java.util.List;

/** What decides a command, as {@link io.vitalog.domain.decisions.Decider#decide} does. */
@FunctionalInterface
interface Decision {
    List<Event<?>> decide(Command command, Instant arrival, States states);
}
