package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.readings.Varints;
import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.Segment;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody was when they did something.
 *
 * @param ages null when that is not known, or under every group
 * @param level null when that is not known
 * @param types as preferred, in lower case, each once
 */
public record Cohort(@Nullable AgeGroup ages, @Nullable String level, List<String> types) {

    /** The segments that they were in, narrow and wide. */
    public List<Segment> segments() {
        return Segment.of(ages, level, types);
    }

    /** For a store; {@link #read} reads it. */
    public byte[] bytes() {
        Varints.Writer out = new Varints.Writer(64);
        write(out);
        return out.bytes();
    }

    /** Reads what {@link #bytes()} wrote. */
    public static Cohort read(ByteBuffer in) {
        AgeGroup ages = AgeGroup.named(Texts.read(in));
        String level = Texts.read(in);
        int count = in.get();
        List<String> types = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            types.add(Texts.read(in));
        }
        return new Cohort(ages, level.isEmpty() ? null : level, types);
    }

    void write(Varints.Writer out) {
        Texts.write(ages == null ? "" : ages.text(), out);
        Texts.write(level == null ? "" : level, out);
        out.writeByte(types.size());
        types.forEach(type -> Texts.write(type, out));
    }
}
