package io.vitalog.projections.following;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** Records as a broker would hand them over. */
public final class Records {
    public static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    private Records() {}

    /** The record of an event in its topic. */
    public static SourceRecord of(Event<?> event) {
        RecordHeaders headers = new RecordHeaders();
        EventCodec codec = EventCodec.plain();
        codec.attributes(event, headers::add);
        return of(0, event.subject().getBytes(UTF_8), codec.payload(event), headers);
    }

    /** A record of a derived topic. */
    public static SourceRecord of(long offset, String key, byte @Nullable [] value) {
        return of(offset, key.getBytes(UTF_8), value, new RecordHeaders());
    }

    /** Any record of partition 2, of the first topic of its name. */
    public static SourceRecord of(long offset, byte @Nullable [] key, byte @Nullable [] value, RecordHeaders headers) {
        return new SourceRecord(consumed(offset, key, value, headers), 1);
    }

    @SuppressWarnings("NullAway") // Kafka's constructor names no nullness; key and value may be null
    private static ConsumerRecord<byte[], byte[]> consumed(
            long offset, byte @Nullable [] key, byte @Nullable [] value, RecordHeaders headers) {
        return new ConsumerRecord<>(
                "topic",
                2,
                offset,
                TIME.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                headers,
                Optional.empty());
    }
}
