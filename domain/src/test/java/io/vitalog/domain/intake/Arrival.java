package io.vitalog.domain.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as it arrives in the inbox, good until something about it is changed. */
final class Arrival {
    static final Instant TIME = Instant.parse("2026-03-15T08:00:00Z");

    private final Map<String, byte[]> headers = new HashMap<>();
    private byte @Nullable [] key;
    private byte @Nullable [] payload;

    private Arrival() {}

    static Arrival of(Event<?> event) {
        Arrival arrival = new Arrival();
        EventCodec.plain().attributes(event, arrival.headers::put);
        arrival.key = event.subject().getBytes(UTF_8);
        arrival.payload = EventCodec.plain().payload(event);
        return arrival;
    }

    /** A heart rate of 72 at half past six. */
    static Arrival good() {
        Arrival arrival = new Arrival();
        arrival.withHeader(Attributes.SPEC_VERSION, "1.0")
                .withHeader(Attributes.ID, "e-1")
                .withHeader(Attributes.SOURCE, "/gateway/7")
                .withHeader(Attributes.TYPE, "io.vitalog.reading.taken.v1")
                .withHeader(Attributes.TIME, "2026-03-14T06:30:00Z")
                .withHeader(Attributes.SUBJECT, "u-1")
                .withKey("u-1")
                .withPayload("{\"origin\":\"watch-7\",\"metric\":\"heartRateBpm\",\"value\":72}");
        return arrival;
    }

    Arrival withHeader(String name, String value) {
        return withHeader(name, value.getBytes(UTF_8));
    }

    Arrival withHeader(String name, byte @Nullable [] value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    Arrival withKey(@Nullable String value) {
        key = value == null ? null : value.getBytes(UTF_8);
        return this;
    }

    Arrival withPayload(String json) {
        return withPayload(json.getBytes(UTF_8));
    }

    Arrival withPayload(byte @Nullable [] bytes) {
        payload = bytes;
        return this;
    }

    /** Replaces {@code length} bytes of the payload from {@code place}, counted round and round. */
    Arrival withPayloadPatched(int place, int length, byte[] patch) {
        byte[] old = payload == null ? new byte[0] : payload;
        int from = old.length == 0 ? 0 : place % old.length;
        int to = Math.min(from + length, old.length);
        ByteBuffer patched = ByteBuffer.allocate(from + patch.length + old.length - to);
        patched.put(old, 0, from).put(patch).put(old, to, old.length - to);
        return withPayload(patched.array());
    }

    Verdict judged() {
        return new Intake(EventCodec.plain()).judge(headers::get, key, payload, TIME);
    }
}
