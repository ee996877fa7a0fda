package io.vitalog.domain.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.PayloadCipher;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Violation.Cause;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        return sealed(event.subject(), event.fact());
    }

    /** The canonical JSON of a fact, sealed for {@code subject}. */
    public byte[] sealed(String subject, Fact fact) {
        return cipher.seal(subject, canonical(fact));
    }

    /**
     * The fact of a kind that {@link #sealed} wrote, or that a stranger did.
     *
     * @throws Unreadable with the rule that the payload breaks
     */
    public Fact opened(String subject, Class<? extends Fact> kind, byte @Nullable [] payload) throws Unreadable {
        return PayloadReader.read(kind, cipher.open(subject, present(payload)));
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
        byte[] opened = cipher.open(attributes.subject(), present(payload));
        Fact fact = PayloadReader.read(attributes, opened);
        return new Event<>(
                attributes.id(),
                attributes.source(),
                attributes.time(),
                attributes.subject(),
                fact,
                attributes.cause(),
                attributes.traceparent());
    }

    private static byte[] present(byte @Nullable [] payload) throws Unreadable {
        if (payload == null) {
            throw new Unreadable(Cause.NOT_JSON, "the payload is empty");
        }
        return payload;
    }

    private static void optional(String name, @Nullable String value, BiConsumer<String, byte[]> headers) {
        if (value != null) {
            headers.accept(name, value.getBytes(UTF_8));
        }
    }

    private static byte[] time(Instant time) {
        return Attributes.text(time).getBytes(UTF_8);
    }
}
