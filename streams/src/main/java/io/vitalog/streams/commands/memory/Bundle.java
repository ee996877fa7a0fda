package io.vitalog.streams.commands.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Headers and payload as one value: stores keep no headers. */
final class Bundle {
    private Bundle() {}

    static byte[] write(Headers headers, byte[] payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 + payload.length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Header[] all = headers.toArray();
            out.writeInt(all.length);
            for (Header header : all) {
                write(out, header.key().getBytes(UTF_8));
                write(out, header.value());
            }
            out.write(payload);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Adds the headers to {@code headers} and returns the payload. */
    static byte[] read(byte[] bundle, Headers headers) {
        ByteBuffer in = ByteBuffer.wrap(bundle);
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            headers.add(new String(read(in), UTF_8), read(in));
        }
        byte[] payload = new byte[in.remaining()];
        in.get(payload);
        return payload;
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] read(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }
}
