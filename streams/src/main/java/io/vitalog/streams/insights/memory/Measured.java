package io.vitalog.streams.insights.memory;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Kept;
import java.nio.ByteBuffer;

/**
 * A session with the values of its features. The session stays bytes until it is told: far more are compared with.
 *
 * @param values of the features, in their order
 * @param kept the session as JSON
 */
@SuppressWarnings("ArrayRecordComponent") // state on its way to and from a store; compared nowhere
public record Measured(double[] values, byte[] kept) {

    public static Measured of(Kept session, double[] values) {
        return new Measured(values, Json.MAPPER.writeValueAsBytes(session));
    }

    public Kept session() {
        return Json.MAPPER.readValue(kept, Kept.class);
    }

    public double measure(FeatureSet set) {
        return set.measure(values);
    }

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(1 + Double.BYTES * values.length + kept.length);
        out.put((byte) values.length);
        for (double value : values) {
            out.putDouble(value);
        }
        return out.put(kept).array();
    }

    /** Reads what {@link #bytes()} wrote. */
    static Measured read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        double[] values = new double[in.get()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.getDouble();
        }
        byte[] kept = new byte[in.remaining()];
        in.get(kept);
        return new Measured(values, kept);
    }
}
