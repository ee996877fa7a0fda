package io.vitalog.domain.readings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Whole numbers in as few bytes as they need: seven bits a byte, least first. */
public final class Varints {
    private Varints() {}

    /** Reads one number. */
    public static long read(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a varint has more than ten bytes");
    }

    /** Reads bytes behind their length. */
    public static byte[] readBytes(ByteBuffer in) {
        byte[] bytes = new byte[(int) read(in)];
        in.get(bytes);
        return bytes;
    }

    /** Reads text behind its length. */
    public static String readText(ByteBuffer in) {
        return new String(readBytes(in), UTF_8);
    }

    /** A growing run of bytes. */
    public static final class Writer {
        private byte[] buffer;
        private int size;

        public Writer(int capacity) {
            buffer = new byte[Math.max(16, capacity)];
        }

        public void writeByte(int value) {
            room(1);
            buffer[size++] = (byte) value;
        }

        public void writeVarint(long value) {
            room(10);
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                buffer[size++] = (byte) ((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            buffer[size++] = (byte) rest;
        }

        public void writeLong(long value) {
            room(8);
            ByteBuffer.wrap(buffer, size, 8).putLong(value);
            size += 8;
        }

        /** Writes {@code bytes} behind their length. */
        public void writeBytes(byte[] bytes) {
            writeVarint(bytes.length);
            room(bytes.length);
            System.arraycopy(bytes, 0, buffer, size, bytes.length);
            size += bytes.length;
        }

        /** Writes {@code text} in UTF-8 behind its length. */
        public void writeText(String text) {
            writeBytes(text.getBytes(UTF_8));
        }

        public byte[] bytes() {
            return Arrays.copyOf(buffer, size);
        }

        private void room(int more) {
            if (size + more > buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
            }
        }
    }
}
