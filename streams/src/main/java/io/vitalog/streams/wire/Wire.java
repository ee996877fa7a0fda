package io.vitalog.streams.wire;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** The serdes and partitioners that the topologies share. */
public final class Wire {
    public static final Serde<String> TEXT = Serdes.String();
    public static final Serde<byte[]> BYTES = Serdes.ByteArray();
    public static final Serde<Event<?>> EVENTS = new EventSerde(EventCodec.plain());

    private Wire() {}

    /** A serde of two functions; null stays null. */
    public static <T> Serde<T> of(Function<T, byte[]> write, Function<byte[], T> read) {
        return Serdes.serdeFrom(
                (_, value) -> value == null ? null : write.apply(value),
                (_, bytes) -> bytes == null ? null : read.apply(bytes));
    }

    /** Records as their canonical JSON. */
    public static <T> Serde<T> json(Class<T> type) {
        return of(Json.MAPPER::writeValueAsBytes, bytes -> Json.MAPPER.readValue(bytes, type));
    }

    /**
     * Partitions keys that begin with a user's id and a bar as the user's facts are partitioned: murmur2 of the id
     * alone. Everything of a user stays together.
     */
    public static <V> StreamPartitioner<String, V> byUser() {
        return (_, key, _, partitions) -> {
            byte[] userId = key.substring(0, key.indexOf('|')).getBytes(StandardCharsets.UTF_8);
            return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(userId)) % partitions));
        };
    }
}
