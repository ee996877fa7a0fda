package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.readings.Varints;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Text among bytes. */
final class Texts {
    private Texts() {}

    static void write(String text, Varints.Writer out) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static String read(ByteBuffer in) {
        return new String(Varints.readBytes(in), StandardCharsets.UTF_8);
    }
}
