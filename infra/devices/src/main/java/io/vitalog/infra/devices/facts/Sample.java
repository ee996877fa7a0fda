package io.vitalog.infra.devices.facts;

import io.vitalog.domain.readings.Metric;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measured value on its way into a reading or a series.
 *
 * @param periodS seconds that it stands for, zero for the value of a moment
 * @param window samples of one window may travel in one series
 * @param epochSecond when it was measured, or when its period began
 * @param measurer who measured it; null where the whole export has one measurer
 */
public record Sample(
        String userId,
        Metric metric,
        int periodS,
        long window,
        long epochSecond,
        double value,
        @Nullable Measurer measurer) {

    /** A sample of an export's only measurer. */
    public Sample(String userId, Metric metric, int periodS, long window, long epochSecond, double value) {
        this(userId, metric, periodS, window, epochSecond, value, null);
    }

    /** Whether both may travel in one series, this one first. */
    boolean precedes(Sample next) {
        return epochSecond < next.epochSecond
                && window == next.window
                && metric == next.metric
                && periodS == next.periodS
                && userId.equals(next.userId)
                && Objects.equals(measurer, next.measurer);
    }

    /** Who measured it: the measurer that it names, else {@code only}. */
    public Measurer measurerOr(Measurer only) {
        return measurer == null ? only : measurer;
    }
}
