package io.vitalog.infra.devices.devicefiles;

import io.vitalog.infra.devices.devicefiles.recordings.Faults;
import io.vitalog.infra.devices.files.RowLog;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The unzipped bytes of a file, as many as a recording may have. */
final class Content {
    /** A day at a record a second, with what developers add, is about 10 MB; a bomb of zeros has no end. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int BUFFER_BYTES = 16 * 1024;
    private static final int GZIP_MAGIC = 0x1F8B;

    private Content() {}

    /** The bytes of a file up to its first fault. */
    static byte[] of(SourceFile file, RowLog log, Faults faults) throws IOException {
        return read(file, log, faults, MOST_BYTES);
    }

    /** The first bytes of a file. */
    static byte[] head(SourceFile file, RowLog log) throws IOException {
        return read(file, log, (_, _) -> {}, FileKind.HEAD_BYTES);
    }

    private static byte[] read(SourceFile file, RowLog log, Faults faults, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER_BYTES);
        try (InputStream in = unzipped(file.open(log))) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes.write(buffer, 0, Math.min(count, most - bytes.size()));
                if (bytes.size() == most) {
                    if (in.read() >= 0) {
                        faults.found(Skip.TOO_LARGE, "more than " + most + " bytes");
                    }
                    break;
                }
            }
        } catch (ZipException | EOFException damaged) {
            faults.found(Skip.NOT_GZIP, "after " + bytes.size() + " bytes: " + damaged.getMessage());
        }
        return bytes.toByteArray();
    }

    /** A file without {@code .gz} in its name may be gzipped all the same. */
    private static InputStream unzipped(InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, 2);
        byte[] magic = in.readNBytes(2);
        in.unread(magic);
        boolean zipped = magic.length == 2 && (((magic[0] & 0xFF) << 8) | (magic[1] & 0xFF)) == GZIP_MAGIC;
        return zipped ? new GZIPInputStream(in, BUFFER_BYTES) : in;
    }
}
