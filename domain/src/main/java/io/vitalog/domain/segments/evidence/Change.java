package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.readings.Varints;
import io.vitalog.domain.segments.Segment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a segment has one more or one less of something.
 *
 * @param evidence that comes or goes; null for a member
 * @param times 1 or -1
 */
public record Change(Segment segment, @Nullable Evidence evidence, int times) {

    /** A piece of evidence, and in which segments it counts. */
    public record Standing(@Nullable Evidence evidence, List<Segment> segments) {
        public static final Standing NOWHERE = new Standing(null, List.of());
    }

    /** What changes when {@code before} becomes {@code after}: first all that goes, then all that comes. */
    public static List<Change> between(Standing before, Standing after) {
        List<Change> changes = new ArrayList<>();
        boolean same = Objects.equals(before.evidence(), after.evidence());
        for (Segment segment : before.segments()) {
            if (!same || !after.segments().contains(segment)) {
                changes.add(new Change(segment, before.evidence(), -1));
            }
        }
        for (Segment segment : after.segments()) {
            if (!same || !before.segments().contains(segment)) {
                changes.add(new Change(segment, after.evidence(), 1));
            }
        }
        return changes;
    }

    /** On its way to the segment, whose key the record has. */
    public byte[] bytes() {
        Varints.Writer out = new Varints.Writer(48);
        out.writeByte(times);
        if (evidence != null) {
            out.writeByte(evidence.kind().code());
            out.writeLong(evidence.timeMs());
            out.writeBytes(evidence.workoutId().getBytes(StandardCharsets.UTF_8));
        }
        return out.bytes();
    }

    /** What {@link #bytes()} wrote of a change in {@code segment}. */
    public static Change read(Segment segment, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int times = in.get();
        if (!in.hasRemaining()) {
            return new Change(segment, null, times);
        }
        Evidence.Kind kind = Evidence.Kind.coded(in.get());
        long timeMs = in.getLong();
        String workoutId = new String(Varints.readBytes(in), StandardCharsets.UTF_8);
        return new Change(segment, new Evidence(kind, workoutId, timeMs), times);
    }
}
