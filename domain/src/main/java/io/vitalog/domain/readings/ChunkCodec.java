package io.vitalog.domain.readings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Chunks as compact bytes: about two bytes a sample for whole values. Equal chunks give equal bytes.
 *
 * <p>Layout, version 1: version (1 byte); count (varint); offsets as rising differences (varints); number of zones
 * (varint), each as length (varint) and UTF-8, the empty text for none; when there are several zones, each sample's
 * (varints); decimals (1 byte: 0 to 6, or 127 for raw doubles); values, with decimals as zigzag varints of
 * {@code value * 10^decimals}, one above them all for a withdrawn sample in its stead; revisions (varints) after a
 * byte that is 1 when any is not zero.
 */
public final class ChunkCodec {
    private static final byte VERSION = 1;
    private static final int RAW = 127;
    private static final int MOST_DECIMALS = 6;
    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final double LARGEST_SCALED = 1L << 52;
    /** Stands for a withdrawn sample; no scaled value reaches it. */
    private static final long WITHDRAWN = 1L << 53;

    private ChunkCodec() {}

    public static byte[] write(Chunk chunk) {
        List<String> zones = zonesOf(chunk);
        int decimals = decimalsOf(chunk.values());
        Varints.Writer out = new Varints.Writer(32 + chunk.size() * (decimals == RAW ? 12 : 6));
        out.writeByte(VERSION);
        out.writeVarint(chunk.size());
        int before = 0;
        for (int offset : chunk.offsetsS()) {
            out.writeVarint(offset - before);
            before = offset;
        }
        writeZones(out, chunk, zones);
        out.writeByte(decimals);
        for (double value : chunk.values()) {
            writeValue(out, value, decimals);
        }
        writeRevisions(out, chunk.revisions());
        return out.bytes();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the bytes are no chunk
     */
    public static Chunk read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (!in.hasRemaining() || in.get() != VERSION) {
            throw new IllegalArgumentException("these bytes are no chunk of version " + VERSION);
        }
        int size = (int) Varints.read(in);
        int[] offsets = new int[size];
        int before = 0;
        for (int i = 0; i < size; i++) {
            before += (int) Varints.read(in);
            offsets[i] = before;
        }
        @Nullable String[] zones = readZones(in, size);
        int decimals = in.get();
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = readValue(in, decimals);
        }
        return new Chunk(offsets, values, readRevisions(in, size), zones);
    }

    private static void writeValue(Varints.Writer out, double value, int decimals) {
        if (decimals == RAW) {
            out.writeLong(Double.doubleToLongBits(value));
        } else {
            long scaled = Double.isNaN(value) ? WITHDRAWN : Math.round(value * POWERS[decimals]);
            out.writeVarint((scaled << 1) ^ (scaled >> 63));
        }
    }

    private static double readValue(ByteBuffer in, int decimals) {
        if (decimals == RAW) {
            return Double.longBitsToDouble(in.getLong());
        }
        long zigzag = Varints.read(in);
        long scaled = (zigzag >>> 1) ^ -(zigzag & 1);
        return scaled == WITHDRAWN ? Double.NaN : scaled / POWERS[decimals];
    }

    /** The fewest decimals that give every value back exactly, or {@link #RAW}. */
    private static int decimalsOf(double[] values) {
        int decimals = 0;
        int i = 0;
        while (i < values.length) {
            if (Double.isNaN(values[i]) || exact(values[i], decimals)) {
                i++;
            } else if (++decimals <= MOST_DECIMALS) {
                i = 0; // what fewer decimals gave back may be too large for more
            } else {
                return RAW;
            }
        }
        return decimals;
    }

    private static boolean exact(double value, int decimals) {
        double scaled = value * POWERS[decimals];
        return Math.abs(scaled) < LARGEST_SCALED && Double.compare(Math.round(scaled) / POWERS[decimals], value) == 0;
    }

    private static List<String> zonesOf(Chunk chunk) {
        List<String> zones = new ArrayList<>(1);
        for (String zone : chunk.zones()) {
            String name = Objects.requireNonNullElse(zone, "");
            if (!zones.contains(name)) {
                zones.add(name);
            }
        }
        return zones;
    }

    private static void writeZones(Varints.Writer out, Chunk chunk, List<String> zones) {
        out.writeVarint(zones.size());
        for (String zone : zones) {
            out.writeBytes(zone.getBytes(StandardCharsets.UTF_8));
        }
        if (zones.size() > 1) {
            for (String zone : chunk.zones()) {
                out.writeVarint(zones.indexOf(Objects.requireNonNullElse(zone, "")));
            }
        }
    }

    private static @Nullable String[] readZones(ByteBuffer in, int size) {
        @Nullable String[] names = new String[(int) Varints.read(in)];
        for (int i = 0; i < names.length; i++) {
            byte[] text = Varints.readBytes(in);
            names[i] = text.length == 0 ? null : new String(text, StandardCharsets.UTF_8).intern();
        }
        @Nullable String[] zones = new String[size];
        for (int i = 0; i < size; i++) {
            zones[i] = names.length == 0 ? null : names[names.length > 1 ? (int) Varints.read(in) : 0];
        }
        return zones;
    }

    private static void writeRevisions(Varints.Writer out, long[] revisions) {
        boolean corrected = false;
        for (long revision : revisions) {
            corrected |= revision != 0;
        }
        out.writeByte(corrected ? 1 : 0);
        if (corrected) {
            for (long revision : revisions) {
                out.writeVarint(revision);
            }
        }
    }

    private static long[] readRevisions(ByteBuffer in, int size) {
        long[] revisions = new long[size];
        if (in.get() == 1) {
            for (int i = 0; i < size; i++) {
                revisions[i] = Varints.read(in);
            }
        }
        return revisions;
    }
}
