package io.vitalog.infra.exports.sorting;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sorted stretch of entries in a file: length of key, key, length of value, value. */
final class Run {
    private static final int BUFFER_BYTES = 64 * 1024;

    private Run() {}

    static Writer write(Path file) throws IOException {
        return new Writer(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES)));
    }

    static Reader read(Path file) throws IOException {
        return new Reader(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)));
    }

    static void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** Lays entries down. */
    record Writer(DataOutputStream out) implements ExternalSort.Taker, AutoCloseable {
        @Override
        public void take(Entry entry) throws IOException {
            write(entry.key());
            write(entry.value());
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        private void write(byte[] bytes) throws IOException {
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Takes them up again. */
    record Reader(DataInputStream in) implements AutoCloseable {
        /** The next entry; null after the last one. */
        @Nullable
        Entry next() throws IOException {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException end) {
                return null;
            }
            byte[] key = in.readNBytes(length);
            return new Entry(key, in.readNBytes(in.readInt()));
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
