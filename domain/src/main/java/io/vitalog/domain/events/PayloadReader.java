package io.vitalog.domain.events;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.envelope.Upcaster;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Violation.Cause;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON of a payload as the newest version of its fact: exactly one object, no member twice. */
final class PayloadReader {
    private static final Map<Class<? extends Fact>, ObjectReader> READERS =
            EventCatalogue.TYPES.stream().collect(Collectors.toMap(EventType::payload, type -> strict(type.payload())));
    private static final ObjectReader TREES = strict(ObjectNode.class);

    private PayloadReader() {}

    static Fact read(Attributes attributes, byte[] payload) throws Unreadable {
        EventType current = EventCatalogue.named(attributes.type());
        if (current != null) {
            return read(current.payload(), payload);
        }
        Upcaster first = EventCatalogue.upcasterFrom(attributes.type());
        if (first == null) {
            throw new Unreadable(Cause.UNKNOWN_TYPE, "type '" + attributes.type() + "' is not known");
        }
        return upcast(attributes, first, payload);
    }

    static Fact read(Class<? extends Fact> kind, byte[] payload) throws Unreadable {
        try {
            return (Fact) only(readerOf(kind), payload);
        } catch (JacksonException malformed) {
            throw PayloadFault.of(malformed);
        }
    }

    private static Fact upcast(Attributes attributes, Upcaster first, byte[] payload) throws Unreadable {
        try {
            ObjectNode node = (ObjectNode) only(TREES, payload);
            String name = attributes.type();
            for (@Nullable Upcaster step = first; step != null; step = EventCatalogue.upcasterFrom(name)) {
                node = step.upcast(attributes, node);
                name = step.to();
            }
            return readerOf(EventCatalogue.required(name).payload()).readValue(node);
        } catch (JacksonException malformed) {
            throw PayloadFault.of(malformed);
        }
    }

    private static Object only(ObjectReader reader, byte[] payload) throws Unreadable {
        try (JsonParser parser = reader.createParser(payload)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new Unreadable(Cause.NOT_JSON, "the payload is empty");
            }
            if (first != JsonToken.START_OBJECT) {
                throw new Unreadable(Cause.WRONG_FIELD, "the payload must be a JSON object");
            }
            Object value = reader.readValue(parser);
            if (parser.nextToken() != null) {
                throw new Unreadable(Cause.NOT_JSON, "the payload goes on after its end");
            }
            return value;
        }
    }

    private static ObjectReader readerOf(Class<? extends Fact> kind) {
        return Objects.requireNonNull(READERS.get(kind));
    }

    private static ObjectReader strict(Class<?> type) {
        return Json.MAPPER
                .readerFor(type)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
