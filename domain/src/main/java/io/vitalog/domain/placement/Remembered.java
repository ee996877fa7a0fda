package io.vitalog.domain.placement;

import io.vitalog.domain.facts.Version;
import io.vitalog.domain.readings.Varints;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the days hold of one fact or chunk: its version, enough to place it again when a profile changes, and where it
 * is now.
 *
 * @param version of the fact; of a chunk always {@link #UNVERSIONED}, since its topic has one writer
 * @param source of a fact its contribution's bytes, of a chunk the chunk's bytes; empty when nothing stands
 * @param slots where it contributes now
 */
@SuppressWarnings("ArrayRecordComponent") // state on its way to and from a store; compared nowhere
public record Remembered(Version version, byte[] source, List<Slot> slots) {
    public static final Version UNVERSIONED = new Version(0, "");

    /** A place within a day. */
    public record Slot(LocalDate date, String id) {}

    public byte[] bytes() {
        Varints.Writer out = new Varints.Writer(source.length + 160);
        out.writeVarint(version.revision());
        out.writeText(version.contentId());
        out.writeBytes(source);
        out.writeVarint(slots.size());
        for (Slot slot : slots) {
            out.writeText(slot.date().toString());
            out.writeText(slot.id());
        }
        return out.bytes();
    }

    /** Reads what {@link #bytes()} wrote. */
    public static Remembered read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Version version = new Version(Varints.read(in), Varints.readText(in));
        byte[] source = Varints.readBytes(in);
        int size = (int) Varints.read(in);
        List<Slot> slots = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            slots.add(new Slot(LocalDate.parse(Varints.readText(in)), Varints.readText(in)));
        }
        return new Remembered(version, source, slots);
    }
}
