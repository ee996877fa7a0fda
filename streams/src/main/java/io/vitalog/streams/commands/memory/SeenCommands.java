package io.vitalog.streams.commands.memory;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.NamedUuid;
import io.vitalog.streams.wire.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.Nullable;

/**
 * The replies of the last 30 days, by caller, aggregate, user and command id. Later the aggregate's own rules must do.
 */
public final class SeenCommands {
    public static final String STORE = "seen-commands";

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SEGMENT = Duration.ofDays(10);
    private static final UUID DIGESTS = new UUID(0, 0);
    private static final String SEPARATOR = "\u0000";

    private final WindowStore<String, byte[]> store;

    public SeenCommands(WindowStore<String, byte[]> store) {
        this.store = store;
    }

    /** What was replied, and to what. */
    public record Seen(String digest, Reply reply) {}

    public static StoreBuilder<WindowStore<String, byte[]>> store() {
        return Stores.windowStoreBuilder(
                Stores.persistentWindowStore(STORE, KEPT, Duration.ofMillis(1), false), Wire.TEXT, Wire.BYTES);
    }

    /** The reply to the same command, or to another one that had its id; null when there was none. */
    public @Nullable Seen find(Command command, Instant arrival) {
        try (WindowStoreIterator<byte[]> found =
                store.fetch(key(command), arrival.minus(KEPT), arrival.plus(SEGMENT))) {
            return found.hasNext() ? Json.MAPPER.readValue(found.next().value, Seen.class) : null;
        }
    }

    public void keep(Command command, Instant arrival, Reply reply) {
        store.put(
                key(command), Json.MAPPER.writeValueAsBytes(new Seen(digest(command), reply)), arrival.toEpochMilli());
    }

    /** Tells commands of one id apart: type and wish. */
    public static String digest(Command command) {
        byte[] wish = EventCodec.canonical(command.wish());
        return command.type().name() + '/' + NamedUuid.of(DIGESTS, wish);
    }

    private static String key(Command command) {
        return String.join(SEPARATOR, command.caller(), command.aggregate(), command.subject(), command.id());
    }
}
