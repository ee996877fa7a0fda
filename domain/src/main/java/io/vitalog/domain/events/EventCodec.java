package io.vitalog.domain.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.PayloadCipher;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.envelope.Upcaster;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Violation.Cause;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as CloudEvents 1.0 in the binary mode of the Kafka protocol binding. Headers are written by hand because this
 * is every producer's and every fold's hot path; a test holds the result equal to the CloudEvents SDK's.
 */
public final class EventCodec {
    private static final byte[] VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON_TYPE = "application/json".getBytes(UTF_8);

    private final PayloadCipher cipher;

    public EventCodec(PayloadCipher cipher) {
        this.cipher = cipher;
    }

    /** A codec that leaves payloads unsealed. */
    public static EventCodec plain() {
        return new EventCodec(PayloadCipher.PLAIN);
    }

    /** The payload as bytes: canonical, so that equal facts give equal bytes. */
    public byte[] payload(Event<?> event) {
        return cipher.seal(event.subject(), canonical(event.fact()));
    }

    /** The canonical JSON of a fact before any sealing: what content ids are made of. */
    public static byte[] canonical(Fact fact) {
        return Json.MAPPER.writeValueAsBytes(fact);
    }

    /** Writes the attributes of {@code event}, each once, to {@code headers}. */
    public void attributes(Event<?> event, BiConsumer<String, byte[]> headers) {
        headers.accept(Attributes.SPEC_VERSION, VERSION);
        headers.accept(Attributes.ID, event.id().getBytes(UTF_8));
        headers.accept(Attributes.SOURCE, event.source().getBytes(UTF_8));
        headers.accept(Attributes.TYPE, event.type().nameBytes());
        headers.accept(Attributes.TIME, time(event.time()));
        headers.accept(Attributes.SUBJECT, event.subject().getBytes(UTF_8));
        headers.accept(Attributes.CONTENT_TYPE, JSON_TYPE);
        optional(Attributes.CAUSE, event.cause(), headers);
        optional(Attributes.TRACE_PARENT, event.traceparent(), headers);
    }

    /**
     * Reads an event of any released version as its newest one.
     *
     * @param headers the last value of a header by name, or null
     * @throws Unreadable with the rule that the record breaks
     */
    public Event<?> read(Function<String, byte @Nullable []> headers, byte @Nullable [] payload) throws Unreadable {
        Attributes attributes = Attributes.read(headers);
        if (payload == null) {
            throw new Unreadable(Cause.NOT_JSON, "the payload is empty");
        }
        byte[] opened = cipher.open(attributes.subject(), payload);
        Fact fact = fact(attributes, opened);
        return new Event<>(
                attributes.id(),
                attributes.source(),
                attributes.time(),
                attributes.subject(),
                fact,
                attributes.cause(),
                attributes.traceparent());
    }

    private static Fact fact(Attributes attributes, byte[] payload) throws Unreadable {
        try {
            EventType current = EventCatalogue.named(attributes.type());
            return current != null
                    ? Json.MAPPER.readValue(payload, current.payload())
                    : upcast(attributes, Json.MAPPER.readTree(payload));
        } catch (JacksonException malformed) {
            throw unreadable(malformed);
        }
    }

    private static Fact upcast(Attributes attributes, JsonNode payload) throws Unreadable {
        String name = attributes.type();
        JsonNode node = payload;
        for (Upcaster step = EventCatalogue.upcasterFrom(name);
                step != null;
                step = EventCatalogue.upcasterFrom(name)) {
            if (!(node instanceof ObjectNode object)) {
                throw new Unreadable(Cause.WRONG_FIELD, "the payload must be a JSON object");
            }
            node = step.upcast(attributes, object);
            name = step.to();
        }
        EventType type = EventCatalogue.named(name);
        if (type == null) {
            throw new Unreadable(Cause.UNKNOWN_TYPE, "type '" + attributes.type() + "' is not known");
        }
        return Json.MAPPER.treeToValue(node, type.payload());
    }

    private static Unreadable unreadable(JacksonException malformed) {
        String where = malformed.getPath().stream()
                .map(Reference::getPropertyName)
                .filter(name -> name != null)
                .reduce((outer, inner) -> outer + "." + inner)
                .orElse("payload");
        return switch (malformed) {
            case StreamReadException broken -> new Unreadable(Cause.NOT_JSON, "not JSON: " + firstLine(broken));
            case InvalidNullException missing -> new Unreadable(Cause.MISSING_FIELD, where + " is missing");
            case MismatchedInputException mismatch
            when firstLine(mismatch).startsWith("Missing required creator property") ->
                new Unreadable(Cause.MISSING_FIELD, firstLine(mismatch));
            default -> new Unreadable(Cause.WRONG_FIELD, where + ": " + firstLine(malformed));
        };
    }

    private static String firstLine(JacksonException malformed) {
        String message = String.valueOf(malformed.getOriginalMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static void optional(String name, @Nullable String value, BiConsumer<String, byte[]> headers) {
        if (value != null) {
            headers.accept(name, value.getBytes(UTF_8));
        }
    }

    private static byte[] time(Instant time) {
        return time.toString().getBytes(UTF_8);
    }
}
