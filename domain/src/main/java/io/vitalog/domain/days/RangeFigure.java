package io.vitalog.domain.days;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Least, mean and greatest of a level that was sampled through the day. Members as in {@link Figure}.
 *
 * @param avg the mean of the samples
 * @param minutes on how many minutes of the day a sample counts
 */
public record RangeFigure(
        double min,
        double avg,
        double max,
        String source,
        int records,
        int minutes,
        String basis,
        List<Figure.SourceFigure> sources,
        @Nullable List<String> facts,
        @Nullable List<String> chunks) {}
