package io.vitalog.domain.deadletters;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a record that could not be handled.
 *
 * @param id partition and offset within the dead letters, such as {@code 2-41}
 * @param cause a stable code, such as {@code not-json}
 * @param rule the broken rule in words
 * @param time when it was refused, by the broker's clock
 * @param topic where it came from, with its partition and offset
 * @param key the record's key, if it was text
 * @param attributes the CloudEvents attributes that it came with
 * @param payload the payload as text, or as base64 when it is no UTF-8
 * @param encoding {@code text} or {@code base64}
 */
public record DeadLetter(
        String id,
        String cause,
        String rule,
        Instant time,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable String key,
        Map<String, String> attributes,
        @Nullable String payload,
        @Nullable String encoding) {

    /** The names of the headers in which Kafka Streams' own dead letter queue tells the same (KIP-1034). */
    public static final class Headers {
        public static final String TOPIC = "__streams.errors.topic";
        public static final String PARTITION = "__streams.errors.partition";
        public static final String OFFSET = "__streams.errors.offset";
        public static final String MESSAGE = "__streams.errors.message";
        public static final String EXCEPTION = "__streams.errors.exception";
        /** Ours: the stable code of the cause. Absent when the queue of Kafka Streams wrote the letter. */
        public static final String CAUSE = "vitalog-dead-cause";
        /** Ours: how many bytes the record had. There only when it was too large to be kept whole. */
        public static final String CUT = "vitalog-dead-cut";

        private Headers() {}
    }
}
