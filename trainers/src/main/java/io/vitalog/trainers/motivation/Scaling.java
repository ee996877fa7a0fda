package io.vitalog.trainers.motivation;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.motivation.levels.PlayFeature;
import java.util.Arrays;
import java.util.Optional;

/** How a feature becomes a coordinate. */
public enum Scaling {
    /** By its range: the least value is 0, the greatest 1. */
    MIN_MAX("min-max"),
    /** By median and interquartile range, which a few extreme values do not move. */
    ROBUST("robust");

    private final String text;

    Scaling(String text) {
        this.text = text;
    }

    /** As a command says it. */
    public String text() {
        return text;
    }

    /** The scaling of this name. */
    public static Optional<Scaling> named(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }

    /**
     * The scale of a feature whose values differ. Where the middle half of them does not, it is that of the range.
     *
     * @param sorted its values, rising
     */
    Feature of(PlayFeature feature, double[] sorted) {
        double least = sorted[0];
        double greatest = sorted[sorted.length - 1];
        double spread = quartile(sorted, 3) - quartile(sorted, 1);
        return this == ROBUST && spread > 0
                ? new Feature(feature.text(), feature.unit(), least, greatest, quartile(sorted, 2), spread)
                : new Feature(feature.text(), feature.unit(), least, greatest);
    }

    /** Type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", 1996. */
    private static double quartile(double[] sorted, int quarters) {
        double place = (sorted.length - 1) * quarters / 4.0;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
