package io.vitalog.infra.devices;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.Decider;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.State;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.intake.Verdict;
import io.vitalog.infra.devices.facts.EventSink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps events in memory, and can say what intake and decisions would make of them. */
public final class Collected implements EventSink {
    private static final Instant ARRIVAL = Instant.parse("2026-06-01T00:00:00Z");

    private final List<Event<?>> events = new ArrayList<>();

    @Override
    public void accept(Event<?> event) {
        events.add(event);
    }

    public List<Event<?>> events() {
        return events;
    }

    public <F extends Fact> List<F> facts(Class<F> type) {
        return events.stream()
                .map(Event::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public <F extends Fact> List<Event<?>> eventsOf(Class<F> type) {
        return events.stream().filter(event -> type.isInstance(event.fact())).toList();
    }

    /** The events of facts of exactly this type. */
    @SuppressWarnings("unchecked") // each is of that type
    public <F extends Fact> Stream<Event<F>> typed(Class<F> type) {
        return events.stream().filter(event -> type.isInstance(event.fact())).map(event -> (Event<F>) event);
    }

    public long distinctFacts(Class<? extends Fact> type) {
        return eventsOf(type).stream().map(Event::factId).distinct().count();
    }

    /** Attributes and payload of each event as text, in order: equal texts are equal bytes on Kafka. */
    public List<String> written() {
        EventCodec codec = EventCodec.plain();
        return events.stream()
                .map(event -> {
                    StringBuilder text = new StringBuilder();
                    codec.attributes(
                            event,
                            (name, value) -> text.append(name)
                                    .append('=')
                                    .append(new String(value, UTF_8))
                                    .append(' '));
                    return text.append(new String(codec.payload(event), UTF_8)).toString();
                })
                .toList();
    }

    /** What the intake or a decision refuses, with the rule. */
    public List<String> refused() {
        Intake intake = new Intake(EventCodec.plain());
        Map<EntityId, State> states = new HashMap<>();
        List<String> refused = new ArrayList<>();
        for (Event<?> event : events) {
            String rule = Intake.takes(event.type()) ? judged(intake, event) : decided(event, states);
            if (rule != null) {
                refused.add(event + ": " + rule);
            }
        }
        return refused;
    }

    private static @Nullable String judged(Intake intake, Event<?> event) {
        Map<String, byte[]> headers = new HashMap<>();
        EventCodec.plain().attributes(event, headers::put);
        byte[] key = event.subject().getBytes(UTF_8);
        byte[] payload = EventCodec.plain().payload(event);
        return intake.judge(headers::get, key, payload, ARRIVAL) instanceof Verdict.Refused no
                ? no.violation().toString()
                : null;
    }

    private static @Nullable String decided(Event<?> event, Map<EntityId, State> states) {
        try {
            Decider.decide(
                            Command.recording(event),
                            ARRIVAL,
                            id -> states.getOrDefault(id, id.kind().blank()))
                    .forEach(fact -> EntityId.touchedBy(fact)
                            .forEach(id -> states.put(
                                    id,
                                    states.getOrDefault(id, id.kind().blank()).evolve(fact))));
            return null;
        } catch (Rejection rejection) {
            return rejection.rule();
        }
    }
}
