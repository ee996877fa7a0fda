package io.vitalog.infra.devices.applehealth;

import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.Metric.Combination;
import io.vitalog.infra.devices.units.Dimension;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of records that become readings. */
enum Quantity {
    HEART_RATE("HeartRate", Metric.HEART_RATE, Dimension.RATE),
    RESTING_HEART_RATE("RestingHeartRate", Metric.RESTING_HEART_RATE, Dimension.RATE),
    HEART_RATE_VARIABILITY("HeartRateVariabilitySDNN", Metric.HEART_RATE_VARIABILITY, Dimension.INTERVAL),
    STEPS("StepCount", Metric.STEPS, Dimension.COUNT),
    ON_FOOT("DistanceWalkingRunning", Metric.DISTANCE, Dimension.LENGTH),
    BY_BIKE("DistanceCycling", Metric.DISTANCE, Dimension.LENGTH),
    ACTIVE_ENERGY("ActiveEnergyBurned", Metric.ENERGY, Dimension.ENERGY),
    FLIGHTS("FlightsClimbed", Metric.FLOORS, Dimension.COUNT),
    BODY_MASS("BodyMass", Metric.MASS, Dimension.MASS),
    BODY_FAT("BodyFatPercentage", Metric.BODY_FAT, Dimension.SHARE),
    OXYGEN_SATURATION("OxygenSaturation", Metric.OXYGEN_SATURATION, Dimension.SHARE),
    RESPIRATION("RespiratoryRate", Metric.RESPIRATION, Dimension.RATE),
    TEMPERATURE("BodyTemperature", Metric.TEMPERATURE, Dimension.TEMPERATURE);

    private static final String PREFIX = "HKQuantityTypeIdentifier";
    private static final Map<String, Quantity> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(Quantity::type, Function.identity()));

    private final String type;
    private final Metric metric;
    private final Dimension dimension;

    Quantity(String name, Metric metric, Dimension dimension) {
        this.type = PREFIX + name;
        this.metric = metric;
        this.dimension = dimension;
    }

    /** The quantity of records of this type, or null when they are not imported. */
    static @Nullable Quantity ofType(String type) {
        return BY_TYPE.get(type);
    }

    String type() {
        return type;
    }

    Metric metric() {
        return metric;
    }

    Dimension dimension() {
        return dimension;
    }

    /** Whether it is an amount over a time, rather than a level at a moment. */
    boolean amount() {
        return metric.combination() == Combination.TOTAL;
    }
}
