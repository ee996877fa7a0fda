package io.vitalog.domain.readings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be measured: its name with the unit, its unit, how samples combine, and the range a living body allows. */
public enum Metric {
    HEART_RATE("heartRateBpm", "bpm", Combination.RANGE, 20, 300),
    RESTING_HEART_RATE("restingHeartRateBpm", "bpm", Combination.LATEST, 20, 200),
    STEPS("steps", "1", Combination.TOTAL, 0, 300_000),
    DISTANCE("distanceM", "m", Combination.TOTAL, 0, 1_000_000),
    ENERGY("energyKcal", "kcal", Combination.TOTAL, 0, 30_000),
    MASS("massKg", "kg", Combination.LATEST, 2, 500),
    BODY_FAT("bodyFatPercent", "%", Combination.LATEST, 1, 80),
    OXYGEN_SATURATION("oxygenSaturationPercent", "%", Combination.RANGE, 40, 100),
    /** The standard deviation of normal beat-to-beat intervals (SDNN), which grows with the time it is taken over. */
    HEART_RATE_VARIABILITY("heartRateVariabilityMs", "ms", Combination.RANGE, 0, 1_000),
    RESPIRATION("respirationPerMin", "1/min", Combination.RANGE, 2, 80),
    TEMPERATURE("temperatureC", "Cel", Combination.RANGE, 25, 45),
    FLOORS("floors", "1", Combination.TOTAL, 0, 5_000),
    ACTIVE_MINUTES("activeMinutes", "min", Combination.TOTAL, 0, 1_500),
    SEDENTARY_MINUTES("sedentaryMinutes", "min", Combination.TOTAL, 0, 1_500),
    /** Fitbit's minute intensities (0 sedentary to 3 very active), summed over the period. */
    INTENSITY("intensityPoints", "1", Combination.TOTAL, 0, 5_000),
    /**
     * The root mean square of successive differences of normal beat-to-beat intervals (RMSSD), over five minutes.
     *
     * @see <a href="https://doi.org/10.1161/01.CIR.93.5.1043">Task Force of the ESC and NASPE: Heart rate variability:
     *     standards of measurement (1996)</a>
     */
    HEART_RATE_VARIABILITY_RMSSD("heartRateVariabilityRmssdMs", "ms", Combination.RANGE, 0, 1_000);

    /** How the samples of a stretch of time become one figure. */
    public enum Combination {
        /** Amounts that add up. */
        TOTAL,
        /** A level of which minimum, mean and maximum are told. */
        RANGE,
        /** A level of which the newest value counts. */
        LATEST
    }

    private static final Map<String, Metric> BY_NAME = Arrays.stream(values())
            .flatMap(metric -> Stream.of(metric.id, metric.name()).map(name -> Map.entry(simplified(name), metric)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));

    private static final Map<String, Metric> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Metric::id, Function.identity()));

    private final String id;
    private final String unit;
    private final Combination combination;
    private final double least;
    private final double most;

    Metric(String id, String unit, Combination combination, double least, double most) {
        this.id = id;
        this.unit = unit;
        this.combination = combination;
        this.least = least;
        this.most = most;
    }

    /** Its name in events, documents and queries. */
    @JsonValue
    public String id() {
        return id;
    }

    /** Its unit as in UCUM, with {@code bpm} for beats a minute. */
    public String unit() {
        return unit;
    }

    public Combination combination() {
        return combination;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** Whether a living body can have this value. */
    public boolean allows(double value) {
        return value >= least && value <= most;
    }

    /** The metric with exactly this id. */
    @JsonCreator
    public static Metric ofId(String id) {
        Metric metric = BY_ID.get(id);
        if (metric == null) {
            throw new IllegalArgumentException("metric '" + id + "' is not known");
        }
        return metric;
    }

    /** The metric that people mean by {@code name}: {@code heartRateBpm}, {@code heart_rate}, {@code heart-rate}. */
    public static @Nullable Metric named(String name) {
        return BY_NAME.get(simplified(name));
    }

    private static String simplified(String name) {
        return name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
