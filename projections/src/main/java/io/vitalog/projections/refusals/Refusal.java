package io.vitalog.projections.refusals;

import io.vitalog.domain.envelope.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that its projection could not read, and why. */
public record Refusal(ConsumerRecord<byte[], byte[]> origin, Exception failure) {
    /** The cause of what nobody foresaw: a flaw in the projection rather than a broken rule of the record. */
    private static final String NOT_PROJECTED = "not-projected";

    /** The stable code for machines. */
    public String cause() {
        return failure instanceof Unreadable unreadable
                ? unreadable.violation().cause().code()
                : NOT_PROJECTED;
    }

    /** The record's position in words. */
    public String where() {
        return origin.topic() + "-" + origin.partition() + " at " + origin.offset();
    }
}
