package io.vitalog.domain.insights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a session compares with the user's own before it, by the measure of its kind.
 *
 * @param sessions how many: the last ten, or fewer
 * @param mean of their measures
 * @param change how much this one is above it
 */
public record Trend(int sessions, double mean, double change) {
    /** How many sessions before are compared with. */
    public static final int LAST = 10;

    /** The trend of a session with this measure; null when there was none before. */
    static @Nullable Trend of(double value, List<Double> before) {
        if (before.isEmpty()) {
            return null;
        }
        double mean = before.stream().mapToDouble(Double::doubleValue).sum() / before.size();
        return new Trend(before.size(), Insight.rounded(mean), Insight.rounded(value - mean));
    }
}
