package io.vitalog.infra.devices.facts;

import io.vitalog.domain.readings.Metric;

/**
 * A measured value on its way into a reading or a series.
 *
 * @param periodS seconds that it stands for, zero for the value of a moment
 * @param window samples of one window may travel in one series
 * @param epochSecond when it was measured, or when its period began
 */
public record Sample(String userId, Metric metric, int periodS, long window, long epochSecond, double value) {

    /** Whether both may travel in one series, this one first. */
    boolean precedes(Sample next) {
        return epochSecond < next.epochSecond
                && window == next.window
                && metric == next.metric
                && periodS == next.periodS
                && userId.equals(next.userId);
    }
}
