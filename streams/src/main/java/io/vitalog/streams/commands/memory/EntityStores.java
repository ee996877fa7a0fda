package io.vitalog.streams.commands.memory;

import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.Kind;
import io.vitalog.domain.decisions.states.State;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.streams.wire.EventSerde;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The events of each entity, and its state after them. A state of an older version of its kind is as good as none:
 * it is folded anew from the events.
 */
public final class EntityStores {
    private static final StringSerializer PREFIX = new StringSerializer();
    /** Ids have no control characters, so no id's events begin like another's. */
    private static final char END = '\u0000';

    private final KeyValueStore<String, byte[]> events;
    private final KeyValueStore<String, byte[]> states;
    private final EventCodec codec = EventCodec.plain();

    public EntityStores(KeyValueStore<String, byte[]> events, KeyValueStore<String, byte[]> states) {
        this.events = events;
        this.states = states;
    }

    /** A state, and how many events led to it. */
    public record Known(State state, long events) {}

    /** The state as it was put, or null when it must be folded anew. */
    public @Nullable Known state(EntityId id) {
        byte[] bytes = states.get(key(id));
        if (bytes == null) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.getInt() != id.kind().version()) {
            return null;
        }
        long count = in.getLong();
        byte[] json = Arrays.copyOfRange(bytes, in.position(), bytes.length);
        return new Known(Json.MAPPER.readValue(json, stateOf(id.kind())), count);
    }

    public void put(EntityId id, Known known) {
        byte[] json = Json.MAPPER.writeValueAsBytes(known.state());
        states.put(
                key(id),
                ByteBuffer.allocate(Integer.BYTES + Long.BYTES + json.length)
                        .putInt(id.kind().version())
                        .putLong(known.events())
                        .put(json)
                        .array());
    }

    /** The entity's events in the order in which they were decided. */
    public List<Event<?>> events(EntityId id) {
        List<Event<?>> found = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> all = events.prefixScan(key(id) + END, PREFIX)) {
            while (all.hasNext()) {
                found.add(read(all.next().value));
            }
        }
        return found;
    }

    /** Keeps the {@code number}th event of an entity, from 1. */
    public void append(EntityId id, long number, Event<?> event) {
        events.put("%s%c%012d".formatted(key(id), END, number), write(event));
    }

    private static String key(EntityId id) {
        return id.kind().name() + ':' + id.id();
    }

    private static Class<? extends State> stateOf(Kind kind) {
        return kind.blank().getClass();
    }

    private byte[] write(Event<?> event) {
        RecordHeaders headers = new RecordHeaders();
        codec.attributes(event, headers::add);
        return Bundle.write(headers, codec.payload(event));
    }

    private Event<?> read(byte[] bytes) {
        Headers headers = new RecordHeaders();
        byte[] payload = Bundle.read(bytes, headers);
        try {
            return codec.read(name -> EventSerde.last(headers, name), payload);
        } catch (Unreadable impossible) {
            throw new IllegalStateException("an own event cannot be read", impossible);
        }
    }
}
