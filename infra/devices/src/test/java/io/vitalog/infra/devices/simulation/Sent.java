package io.vitalog.infra.devices.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.Decider;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.State;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.intake.Verdict;
import io.vitalog.infra.devices.sending.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what was sent, and can say what intake and decisions make of it. */
public final class Sent implements Outlet {
    private static final Instant ARRIVAL = Instant.parse("2030-01-01T00:00:00Z");
    private static final EventCodec CODEC = EventCodec.plain();

    private final List<Parcel> parcels = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Command> seen = new HashMap<>();
    private final Map<EntityId, State> states = new HashMap<>();

    @Override
    public synchronized void send(Parcel parcel) {
        parcels.add(parcel);
    }

    public List<Parcel> parcels() {
        return parcels;
    }

    /** The bytes of each subject's records, in their order. */
    public Map<String, List<String>> written() {
        Map<String, List<String>> written = new HashMap<>();
        for (Parcel parcel : parcels) {
            written.computeIfAbsent(header(parcel, "ce_subject"), _ -> new ArrayList<>())
                    .add(text(parcel));
        }
        return written;
    }

    /** The facts that come of the records, as the topics would hold them; what is refused is kept apart. */
    public List<Event<?>> facts() {
        List<Event<?>> facts = new ArrayList<>();
        for (Parcel parcel : parcels) {
            facts.addAll(parcel.wish() ? decided(parcel) : judged(parcel));
        }
        return facts;
    }

    public <F extends Fact> List<F> facts(Class<F> type) {
        return facts().stream()
                .map(Event::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The rules that {@link #facts()} found broken. */
    public List<String> refused() {
        return refused;
    }

    private List<Event<?>> judged(Parcel parcel) {
        Verdict verdict = new Intake(CODEC).judge(parcel::header, parcel.key(), parcel.payload(), ARRIVAL);
        return switch (verdict) {
            case Verdict.Accepted accepted -> List.of(accepted.event());
            case Verdict.Refused no -> {
                refused.add(no.violation().cause().code());
                yield List.of();
            }
        };
    }

    private List<Event<?>> decided(Parcel parcel) {
        try {
            Command command = new CommandCodec(CODEC).read(parcel::header, parcel.key(), parcel.payload());
            Command before = seen.putIfAbsent(command.aggregate() + command.id(), command);
            if (before != null) {
                if (!before.equals(command)) {
                    refused.add("id-reused");
                }
                return List.of();
            }
            List<Event<?>> events = Decider.decide(command, ARRIVAL, this::state);
            if (events.isEmpty()) {
                refused.add("nothing new: " + command);
            }
            events.forEach(event -> EntityId.touchedBy(event)
                    .forEach(id -> states.put(id, state(id).evolve(event))));
            return events;
        } catch (Rejection | Unreadable no) {
            refused.add(no + " " + text(parcel));
            return List.of();
        }
    }

    private State state(EntityId id) {
        return states.getOrDefault(id, id.kind().blank());
    }

    private static String header(Parcel parcel, String name) {
        byte[] value = parcel.header(name);
        return value == null ? "" : new String(value, UTF_8);
    }

    private static String text(Parcel parcel) {
        Map<String, String> headers = new LinkedHashMap<>();
        parcel.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        byte[] payload = parcel.payload();
        String body = payload == null ? "-" : new String(payload, UTF_8);
        String noise = payload == null ? "" : HexFormat.of().formatHex(payload).substring(0, 8);
        return new String(parcel.key(), UTF_8) + headers + body + noise;
    }
}
