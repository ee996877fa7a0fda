package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.readings.Varints;
import io.vitalog.domain.segments.CatalogueEntry;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.Tally;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What travels from those who know to those who count. Evidence and members add up, in whatever sequence they come;
 * what the catalogue or a workout's counts say takes the place of what they said before.
 */
public sealed interface Change {
    /** Stands where others have how many come. */
    int STATED = 0;

    /** Whom it concerns: a workout's id, or a segment's key. */
    String key();

    /** On its way, under its key. */
    byte[] bytes();

    /** What concerns a workout. */
    sealed interface OfWorkout extends Change {
        /** What {@link #bytes()} wrote of a change for {@code workoutId}. */
        static OfWorkout read(String workoutId, byte[] bytes) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int times = in.get();
            if (times == STATED) {
                return new Listed(workoutId, Json.MAPPER.readValue(Varints.readBytes(in), CatalogueEntry.class));
            }
            Evidence evidence = new Evidence(Evidence.Kind.coded(in.get()), workoutId, in.getLong());
            return new Heard(Varints.readText(in), evidence, new Cohort(Varints.readText(in)), times);
        }
    }

    /** What concerns a segment. */
    sealed interface OfSegment extends Change {
        Segment segment();

        @Override
        default String key() {
            return segment().key();
        }

        /** What {@link #bytes()} wrote of a change for {@code segment}. */
        static OfSegment read(Segment segment, byte[] bytes) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int times = in.get();
            if (times != STATED) {
                return new Member(segment, times);
            }
            Tally counts = Tally.read(in);
            String workoutId = Varints.readText(in);
            Offer offer = in.hasRemaining() ? Json.MAPPER.readValue(Varints.readBytes(in), Offer.class) : null;
            return new Offered(segment, workoutId, offer, counts);
        }
    }

    /**
     * That somebody did something with a workout, or did not.
     *
     * @param course the session or thumb that says so
     * @param times 1 or -1
     */
    record Heard(String course, Evidence evidence, Cohort cohort, int times) implements OfWorkout {
        @Override
        public String key() {
            return evidence.workoutId();
        }

        @Override
        public byte[] bytes() {
            Varints.Writer out = new Varints.Writer(128);
            out.writeByte(times);
            out.writeByte(evidence.kind().code());
            out.writeLong(evidence.timeMs());
            out.writeText(course);
            out.writeText(cohort.text());
            return out.bytes();
        }
    }

    /** What the catalogue says. */
    record Listed(String workoutId, CatalogueEntry entry) implements OfWorkout {
        @Override
        public String key() {
            return workoutId;
        }

        @Override
        public byte[] bytes() {
            Varints.Writer out = new Varints.Writer(512);
            out.writeByte(STATED);
            out.writeBytes(Json.MAPPER.writeValueAsBytes(entry));
            return out.bytes();
        }
    }

    /**
     * That a segment has a member more or less.
     *
     * @param times 1 or -1
     */
    record Member(Segment segment, int times) implements OfSegment {
        @Override
        public byte[] bytes() {
            return new byte[] {(byte) times};
        }
    }

    /**
     * What a workout is to a segment.
     *
     * @param offer null when the segment shall not have it any longer
     */
    record Offered(
            Segment segment, String workoutId, @Nullable Offer offer, Tally counts) implements OfSegment {
        @Override
        public byte[] bytes() {
            Varints.Writer out = new Varints.Writer(256);
            out.writeByte(STATED);
            counts.write(out);
            out.writeText(workoutId);
            if (offer != null) {
                out.writeBytes(Json.MAPPER.writeValueAsBytes(offer));
            }
            return out.bytes();
        }
    }

    /** A piece of evidence, and whose it is. */
    record Standing(Evidence evidence, Cohort cohort) {}

    /** What {@code course} adds and takes away when it stood so, and stands so now; null is no evidence. */
    static List<Change> between(String course, @Nullable Standing before, @Nullable Standing after) {
        if (before == null) {
            return after == null ? List.of() : List.of(heard(course, after, 1));
        }
        if (after == null) {
            return List.of(heard(course, before, -1));
        }
        return before.equals(after) ? List.of() : List.of(heard(course, before, -1), heard(course, after, 1));
    }

    private static Heard heard(String course, Standing standing, int times) {
        return new Heard(course, standing.evidence(), standing.cohort(), times);
    }
}
