package io.vitalog.streams.wire;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Events with their CloudEvents headers. What cannot be read goes to the dead letters by way of the handler. */
public final class EventSerde implements Serde<Event<?>> {
    private final EventCodec codec;

    public EventSerde(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public Serializer<Event<?>> serializer() {
        return new Serializer<>() {
            @Override
            public byte[] serialize(String topic, Event<?> event) {
                throw new SerializationException("events travel with headers");
            }

            @Override
            public byte[] serialize(String topic, Headers headers, Event<?> event) {
                codec.attributes(event, headers::add);
                return codec.payload(event);
            }
        };
    }

    @Override
    public Deserializer<Event<?>> deserializer() {
        return new Deserializer<>() {
            @Override
            public Event<?> deserialize(String topic, byte[] payload) {
                throw new SerializationException("events travel with headers");
            }

            @Override
            public Event<?> deserialize(String topic, Headers headers, byte @Nullable [] payload) {
                try {
                    return codec.read(name -> last(headers, name), payload);
                } catch (Unreadable unreadable) {
                    throw new SerializationException(unreadable.getMessage(), unreadable);
                }
            }
        };
    }

    /** The last header of that name, as the domain's codec asks for it. */
    public static byte @Nullable [] last(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : header.value();
    }
}
