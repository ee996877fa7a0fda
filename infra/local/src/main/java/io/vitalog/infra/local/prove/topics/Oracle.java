package io.vitalog.infra.local.prove.topics;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.Decider;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.State;
import io.vitalog.domain.events.Event;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a run without any interruption decides: the same rules over plain maps. */
final class Oracle {
    private final Map<EntityId, State> states = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();

    /** The events of a command, in the sequence in which commands of its aggregate lie in their topic. */
    List<Event<?>> decide(Command command, Instant arrival) {
        if (!seen.add(List.of(command.caller(), command.aggregate(), command.subject(), command.id()))) {
            return List.of();
        }
        try {
            List<Event<?>> events = Decider.decide(command, arrival, this::state);
            events.forEach(event -> EntityId.touchedBy(event)
                    .forEach(id -> states.put(id, state(id).evolve(event))));
            return events;
        } catch (Rejection rejection) {
            return List.of();
        }
    }

    private State state(EntityId id) {
        return states.getOrDefault(id, id.kind().blank());
    }
}
