package io.vitalog.infra.devices.simulation.sendings;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.infra.devices.sending.Parcel;
import java.util.Arrays;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** How a record can be spoiled on its way. Its subject stays, so that a dead letter can be told whose it was. */
public enum Garbling {
    /** The connection broke off. */
    CUT_OFF,
    /** A firmware is newer than we are. */
    UNKNOWN_TYPE,
    NO_ID,
    /** A gateway mixed up two users. */
    FOREIGN_KEY,
    /** Noise where JSON should be. */
    NOISE,
    NO_PAYLOAD,
    /** A clock that was never set. */
    UNSET_CLOCK;

    private static final byte[] FAR_TYPE = "io.vitalog.reading.taken.v99".getBytes(UTF_8);
    private static final byte[] DAWN_OF_UNIX = "1970-01-01T00:00:07Z".getBytes(UTF_8);
    private static final byte[] FOREIGN = "-somebody-else".getBytes(UTF_8);

    /** The record, spoiled. */
    Parcel spoiled(Parcel parcel) {
        return switch (this) {
            case CUT_OFF -> carrying(parcel, cut(parcel.payload()));
            case UNKNOWN_TYPE -> headed(parcel, Attributes.TYPE, FAR_TYPE);
            case NO_ID -> headed(parcel, Attributes.ID, null);
            case FOREIGN_KEY ->
                new Parcel(parcel.wish(), joined(parcel.key(), FOREIGN), parcel.payload(), parcel.headers());
            case NOISE -> carrying(parcel, noise(parcel.payload()));
            case NO_PAYLOAD -> carrying(parcel, null);
            case UNSET_CLOCK -> headed(parcel, Attributes.TIME, DAWN_OF_UNIX);
        };
    }

    private static Parcel carrying(Parcel parcel, byte @Nullable [] payload) {
        return new Parcel(parcel.wish(), parcel.key(), payload, parcel.headers());
    }

    private static Parcel headed(Parcel parcel, String name, byte @Nullable [] value) {
        RecordHeaders headers = new RecordHeaders(parcel.headers());
        headers.remove(name);
        if (value != null) {
            headers.add(name, value);
        }
        return new Parcel(parcel.wish(), parcel.key(), parcel.payload(), headers);
    }

    private static byte @Nullable [] cut(byte @Nullable [] payload) {
        return payload == null ? null : Arrays.copyOf(payload, payload.length / 2);
    }

    private static byte @Nullable [] noise(byte @Nullable [] payload) {
        byte[] noise = payload == null ? new byte[1] : payload.clone();
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (noise[i] ^ 0xA5);
        }
        return noise;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
