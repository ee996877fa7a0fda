package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.State;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hears commands one after another and remembers what followed, as the processor does. */
final class Hearing {
    static final Instant NOW = Instant.parse("2026-03-14T07:30:00Z");

    private final Map<EntityId, State> states = new HashMap<>();
    private final List<Event<?>> events = new ArrayList<>();

    /** Decides a command; a rejection changes nothing. */
    List<Event<?>> hear(Command command) {
        List<Event<?>> decided;
        try {
            decided = Decider.decide(command, NOW, this::state);
        } catch (Rejection rejection) {
            return List.of();
        }
        for (Event<?> event : decided) {
            evolve(states, event);
            events.add(event);
        }
        return decided;
    }

    List<Event<?>> events() {
        return events;
    }

    /** Whether the session that {@code end} completes was started here, not recorded whole. */
    boolean started(Event<?> end) {
        String sessionId = ((WellnessSessionEvent) end.fact()).sessionId();
        return events.stream()
                .anyMatch(event -> event.fact() instanceof SessionStarted started
                        && started.sessionId().equals(sessionId));
    }

    Map<EntityId, State> states() {
        return states;
    }

    /** The states that follow from the events alone. */
    Map<EntityId, State> folded() {
        Map<EntityId, State> folded = new HashMap<>();
        events.forEach(event -> evolve(folded, event));
        return folded;
    }

    private State state(EntityId id) {
        return states.getOrDefault(id, id.kind().blank());
    }

    private static void evolve(Map<EntityId, State> states, Event<?> event) {
        for (EntityId id : EntityId.touchedBy(event)) {
            states.put(id, states.getOrDefault(id, id.kind().blank()).evolve(event));
        }
    }
}
