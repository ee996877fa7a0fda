package io.vitalog.domain.courses.kinds;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.Told;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.readings.Varints;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Courses as bytes, for state that belongs to one generation and is rebuilt rather than migrated. */
public final class CourseCodec {
    private CourseCodec() {}

    public static byte[] write(Course<?> course) {
        Varints.Writer out = new Varints.Writer(128 + 256 * course.told().size());
        out.writeText(course.userId());
        out.writeText(course.resourceId());
        out.writeVarint(course.told().size());
        for (Told<?> told : course.told()) {
            out.writeText(told.factId().toString());
            out.writeText(told.time().toString());
            out.writeVarint(told.version().revision());
            out.writeText(told.version().contentId());
            out.writeText(EventCatalogue.typeOf(told.fact()).name());
            out.writeBytes(EventCodec.canonical(told.fact()));
        }
        return out.bytes();
    }

    /** Reads what {@link #write} wrote of a course of {@code concept}. */
    public static <F extends Fact> Course<F> read(byte[] bytes, Class<F> concept) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        String userId = Varints.readText(in);
        String resourceId = Varints.readText(in);
        int size = (int) Varints.read(in);
        List<Told<F>> told = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            FactId factId = new FactId(UUID.fromString(Varints.readText(in)));
            Instant time = Instant.parse(Varints.readText(in));
            Version version = new Version(Varints.read(in), Varints.readText(in));
            told.add(new Told<>(factId, time, version, concept.cast(fact(in))));
        }
        return new Course<>(userId, resourceId, List.copyOf(told));
    }

    private static Fact fact(ByteBuffer in) {
        String name = Varints.readText(in);
        EventType type = EventCatalogue.named(name);
        if (type == null) {
            throw new IllegalArgumentException("type '" + name + "' is not known");
        }
        return Json.MAPPER.readValue(Varints.readBytes(in), type.payload());
    }
}
