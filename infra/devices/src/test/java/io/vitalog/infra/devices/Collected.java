package io.vitalog.infra.devices;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/** Keeps events in memory, and can say what the intake would make of them. */
public final class Collected implements EventSink {
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

    /** What the intake refuses, with the rule. */
    public List<String> refused() {
        EventCodec codec = EventCodec.plain();
        Intake intake = new Intake(codec);
        List<String> refused = new ArrayList<>();
        for (Event<?> event : events) {
            Map<String, byte[]> headers = new HashMap<>();
            codec.attributes(event, headers::put);
            byte[] key = event.subject().getBytes(UTF_8);
            Instant arrival = Instant.parse("2026-06-01T00:00:00Z");
            if (intake.judge(headers::get, key, codec.payload(event), arrival) instanceof Verdict.Refused no) {
                refused.add(event + ": " + no.violation());
            }
        }
        return refused;
    }
}
