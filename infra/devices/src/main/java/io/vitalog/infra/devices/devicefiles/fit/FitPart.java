package io.vitalog.infra.devices.devicefiles.fit;

import com.garmin.fit.CRC;
import com.garmin.fit.Decode;
import com.garmin.fit.MesgListener;
import io.vitalog.infra.devices.devicefiles.recordings.Faults;
import io.vitalog.infra.devices.files.Skip;
import java.io.ByteArrayInputStream;

/**
 * A header, messages and a checksum. The header is read here and only the messages are left to the SDK: it gives up on
 * a whole file for a checksum, and carries what it learned of one part into the next.
 */
final class FitPart {
    private static final int HEADER_BYTES = 12;
    private static final int CHECKSUM_BYTES = 2;
    private static final byte[] MAGIC = {'.', 'F', 'I', 'T'};
    private static final int MAGIC_AT = 8;
    private static final int SIZE_AT = 4;

    private final byte[] content;
    private final int start;

    /** The first byte of the messages. */
    private final int from;

    /** How many bytes of messages the header tells. */
    private final long told;

    private FitPart(byte[] content, int start, int from, long told) {
        this.content = content;
        this.start = start;
        this.from = from;
        this.told = told;
    }

    /** Whether a header stands there. */
    static boolean begins(byte[] content, int at) {
        if (content.length - at < HEADER_BYTES || unsigned(content, at) < HEADER_BYTES) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (content[at + MAGIC_AT + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    static FitPart at(byte[] content, int at) {
        long size = 0;
        for (int i = 3; i >= 0; i--) {
            size = (size << 8) | unsigned(content, at + SIZE_AT + i);
        }
        return new FitPart(content, at, Math.min(at + unsigned(content, at), content.length), size);
    }

    /** Where the next part would begin. */
    int end() {
        return (int) Math.min(content.length, from + told + CHECKSUM_BYTES);
    }

    /** Decodes what is there. */
    void decode(MesgListener messages, Faults faults) {
        int length = (int) Math.min(told, content.length - from);
        Decode decode = new Decode();
        decode.skipHeader();
        String damage = damage(length);
        try {
            decode.read(new ByteArrayInputStream(content, from, length), messages);
        } catch (RuntimeException undecodable) {
            // The SDK throws its own exception for what it checks, and an index or a cast out of range for what it does
            // not.
            faults.found(Skip.CUT_OFF, damage.isEmpty() ? "a message cannot be decoded" : damage);
            return;
        }
        if (!damage.isEmpty()) {
            faults.found(length < told ? Skip.CUT_OFF : Skip.BAD_CHECKSUM, damage);
        }
    }

    private String damage(int length) {
        if (length < told) {
            return "ends " + (told - length) + " bytes early";
        }
        if (content.length - from - length < CHECKSUM_BYTES) {
            return "ends before its checksum";
        }
        int crc = 0;
        for (int i = start; i < end(); i++) {
            crc = CRC.get16(crc, content[i]);
        }
        return crc == 0 ? "" : "the checksum of bytes " + start + " to " + end() + " does not match";
    }

    private static int unsigned(byte[] content, int at) {
        return content[at] & 0xFF;
    }
}
