package io.vitalog.projections.following;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.projections.documents.Order;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A record as projections see it. */
public final class SourceRecord {
    private final ConsumerRecord<byte[], byte[]> origin;
    private final int incarnation;

    /** The record {@code origin} of a topic that is the {@code incarnation}th of its name. */
    public SourceRecord(ConsumerRecord<byte[], byte[]> origin, int incarnation) {
        this.origin = origin;
        this.incarnation = incarnation;
    }

    public int partition() {
        return origin.partition();
    }

    public long offset() {
        return origin.offset();
    }

    /** The time stamp: event time in facts, the broker's clock in dead letters. */
    public Instant time() {
        return Instant.ofEpochMilli(origin.timestamp());
    }

    public byte @Nullable [] key() {
        return origin.key();
    }

    /** The key as text. */
    public String keyText() throws Unreadable {
        byte[] key = origin.key();
        if (key == null) {
            throw new Unreadable(Cause.MISSING_FIELD, "the record has no key");
        }
        return new String(key, UTF_8);
    }

    /** The value; null says that what the key names is no more. */
    public byte @Nullable [] value() {
        return origin.value();
    }

    public Headers headers() {
        return origin.headers();
    }

    /** The last header of this name, or null. */
    public byte @Nullable [] header(String name) {
        Header header = origin.headers().lastHeader(name);
        return header == null ? null : header.value();
    }

    /** The record as an event. */
    public Event<?> event(EventCodec codec) throws Unreadable {
        return codec.read(this::header, origin.value());
    }

    /** The order of what is written anew with every record: its position. */
    public String order() {
        return Order.ofPosition(incarnation, origin.offset());
    }

    /** Says that an event has lost its way: it is none of this topic's. */
    public static Unreadable stray(Event<?> event) {
        return new Unreadable(Cause.UNKNOWN_TYPE, "type '" + event.type().name() + "' does not belong in this topic");
    }
}
