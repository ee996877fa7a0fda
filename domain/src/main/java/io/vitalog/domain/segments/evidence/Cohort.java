package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody was when they did something: those who are alike in it are in the same segments.
 *
 * @param text such as {@code 18-25|beginner|yoga,boxing}; a part is empty when it is not known
 */
public record Cohort(String text) {
    private static final String BAR = "|";
    private static final String COMMA = ",";

    /**
     * The cohort of these traits.
     *
     * @param ages null when that is not known, or under every group
     * @param types as preferred, in lower case, each once
     */
    public static Cohort of(@Nullable AgeGroup ages, @Nullable String level, List<String> types) {
        return new Cohort((ages == null ? "" : ages.text())
                + BAR
                + (level == null ? "" : level)
                + BAR
                + String.join(COMMA, types));
    }

    /** The segments that they were in, narrow and wide. */
    public List<Segment> segments() {
        String[] parts = text.split("\\|", -1);
        List<String> types = parts[2].isEmpty() ? List.of() : List.of(parts[2].split(COMMA, -1));
        return Segment.of(AgeGroup.named(parts[0]), parts[1].isEmpty() ? null : parts[1], types);
    }
}
