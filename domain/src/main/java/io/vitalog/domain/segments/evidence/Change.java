package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.readings.Varints;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What comes to a segment or goes from it. Changes of people and evidence add up, in whatever sequence they come. */
public sealed interface Change {
    /** Stands where others have how many come. */
    int OF_THE_CATALOGUE = 0;

    Segment segment();

    /** On its way to the segment, whose key the record has. */
    byte[] bytes();

    /** A piece of evidence, and in which segments it counts; members are counted without one. */
    record Standing(@Nullable Evidence evidence, List<Segment> segments) {
        public static final Standing NOWHERE = new Standing(null, List.of());
    }

    /**
     * That a segment has one more or one less of something.
     *
     * @param evidence that comes or goes; null for a member
     * @param times 1 or -1
     */
    record Counted(Segment segment, @Nullable Evidence evidence, int times) implements Change {
        @Override
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
    }

    /**
     * What the catalogue has for a segment from now on.
     *
     * @param offer null when the segment shall not have the workout any longer
     */
    record Catalogued(
            Segment segment, String workoutId, @Nullable Offer offer) implements Change {
        @Override
        public byte[] bytes() {
            Varints.Writer out = new Varints.Writer(256);
            out.writeByte(OF_THE_CATALOGUE);
            out.writeBytes(workoutId.getBytes(StandardCharsets.UTF_8));
            if (offer != null) {
                out.writeBytes(Json.MAPPER.writeValueAsBytes(offer));
            }
            return out.bytes();
        }
    }

    /** What changes when {@code before} becomes {@code after}: first all that goes, then all that comes. */
    static List<Change> between(Standing before, Standing after) {
        List<Change> changes = new ArrayList<>();
        boolean same = Objects.equals(before.evidence(), after.evidence());
        for (Segment segment : before.segments()) {
            if (!same || !after.segments().contains(segment)) {
                changes.add(new Counted(segment, before.evidence(), -1));
            }
        }
        for (Segment segment : after.segments()) {
            if (!same || !before.segments().contains(segment)) {
                changes.add(new Counted(segment, after.evidence(), 1));
            }
        }
        return changes;
    }

    /** What changes when the catalogue has {@code after} for a workout instead of {@code before}; null is nothing. */
    static List<Change> between(@Nullable Offer before, @Nullable Offer after) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        List<Segment> now = after == null ? List.of() : Segment.offering(after.type());
        List<Change> changes = new ArrayList<>();
        if (before != null) {
            for (Segment segment : Segment.offering(before.type())) {
                if (!now.contains(segment)) {
                    changes.add(new Catalogued(segment, before.workoutId(), null));
                }
            }
        }
        for (Segment segment : now) {
            changes.add(new Catalogued(segment, Objects.requireNonNull(after).workoutId(), after));
        }
        return changes;
    }

    /** What {@link #bytes()} wrote of a change in {@code segment}. */
    static Change read(Segment segment, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int times = in.get();
        if (times == OF_THE_CATALOGUE) {
            String workoutId = text(in);
            Offer offer = in.hasRemaining() ? Json.MAPPER.readValue(Varints.readBytes(in), Offer.class) : null;
            return new Catalogued(segment, workoutId, offer);
        }
        if (!in.hasRemaining()) {
            return new Counted(segment, null, times);
        }
        Evidence.Kind kind = Evidence.Kind.coded(in.get());
        long timeMs = in.getLong();
        return new Counted(segment, new Evidence(kind, text(in), timeMs), times);
    }

    private static String text(ByteBuffer in) {
        return new String(Varints.readBytes(in), StandardCharsets.UTF_8);
    }
}
