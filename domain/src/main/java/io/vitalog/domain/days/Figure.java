package io.vitalog.domain.days;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a day and where it comes from.
 *
 * @param value in the unit of the figure's name
 * @param source whose records count; several, when they take turns by the minute, are joined with {@code +}
 * @param records how many records the value is made of
 * @param basis {@code day-summary}, {@code samples}, {@code sessions} or {@code reports}
 * @param scale the range of the answer for self-reports, such as {@code 1-5}
 * @param sources what each source says by itself, best first
 * @param facts ids of the facts behind it
 * @param chunks keys of the chunks whose samples are behind it
 */
public record Figure(
        double value,
        String source,
        int records,
        String basis,
        @Nullable String scale,
        List<SourceFigure> sources,
        @Nullable List<String> facts,
        @Nullable List<String> chunks) {

    /** What one source says by itself. */
    public record SourceFigure(String source, String basis, double value, int records) {}
}
