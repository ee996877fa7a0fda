package io.vitalog.query.plots.drawing;

import io.vitalog.domain.models.ClusterModel.Feature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;

/** Words and numbers in pictures. */
public final class Labels {
    private static final Map<String, String> NAMES = Map.of(
            "poseAccuracyPercent", "Pose accuracy",
            "durationMin", "Duration",
            "engagement", "Engagement",
            "heartRateIntensity", "Heart-rate intensity",
            "activeZoneShare", "Active minutes",
            "score", "Score",
            "ageYears", "Age",
            "startSpeed", "Start speed");
    private static final Map<String, String> UNITS = Map.of(
            "engagement", "0 to 1",
            "heartRateIntensity", "mean / greatest heart rate",
            "activeZoneShare", "share of all minutes",
            "ageYears", "years",
            "startSpeed", "as the game counts it");
    private static final MathContext SHORT = new MathContext(6);

    private Labels() {}

    /** A feature in words; one without words by its own name. */
    public static String name(Feature feature) {
        return NAMES.getOrDefault(feature.name(), feature.name());
    }

    /** The same with its unit. */
    public static String axis(Feature feature) {
        return name(feature) + " (" + UNITS.getOrDefault(feature.name(), feature.unit()) + ")";
    }

    /** A whole number with its thousands apart. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String sessions(long number) {
        return count(number) + (number == 1 ? " session" : " sessions");
    }

    /** A number without what floating point adds to it: {@code 0.3} and not {@code 0.30000000000000004}. */
    static String number(double value) {
        return new BigDecimal(value)
                .round(SHORT)
                .add(BigDecimal.ZERO)
                .stripTrailingZeros()
                .toPlainString();
    }
}
