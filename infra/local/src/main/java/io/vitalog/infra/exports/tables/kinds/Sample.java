package io.vitalog.infra.exports.tables.kinds;

import io.vitalog.domain.readings.Metric;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A measured value.
 *
 * @param start when it was measured, or its period began
 * @param periodS seconds that it stands for; zero for the value of a moment
 * @param value in {@code unit}
 * @param unit as in UCUM, with {@code bpm} for beats a minute
 */
public record Sample(
        String userId,
        Metric metric,
        Instant start,
        int periodS,
        double value,
        String unit,
        String origin,
        @Nullable String zone,
        long revision) {}
