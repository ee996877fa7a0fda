package io.vitalog.infra.devices.units;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is measured, with the names of its units. Pounds, miles and calories are the international ones. */
public enum Dimension {
    /** In metres. */
    LENGTH,
    /** In kilograms. */
    MASS,
    /** In kilocalories; {@code Cal} is another name of them. */
    ENERGY,
    /** In seconds. */
    TIME,
    /** In milliseconds. */
    INTERVAL,
    /** A minute. */
    RATE,
    /** As a number. */
    COUNT,
    /** In percent, where the unit is {@code %} but the number is a share of one. */
    SHARE,
    /** In degrees Celsius. */
    TEMPERATURE;

    private static final double MILLIONTHS = 1e6;

    /** From each unit to that of facts. */
    private static final Map<Dimension, Map<String, DoubleUnaryOperator>> UNITS = Map.ofEntries(
            Map.entry(
                    LENGTH,
                    Map.of(
                            "m", times(1),
                            "cm", times(0.01),
                            "mm", times(0.001),
                            "km", times(1_000),
                            "in", times(0.0254),
                            "ft", times(0.3048),
                            "yd", times(0.9144),
                            "mi", times(1_609.344))),
            Map.entry(
                    MASS,
                    Map.of(
                            "kg", times(1),
                            "g", times(0.001),
                            "lb", times(0.45359237),
                            "oz", times(0.028349523125),
                            "st", times(6.35029318))),
            Map.entry(
                    ENERGY,
                    Map.of(
                            "kcal", times(1),
                            "Cal", times(1),
                            "cal", times(0.001),
                            "kJ", times(1 / 4.184),
                            "J", times(0.001 / 4.184))),
            Map.entry(
                    TIME,
                    Map.of(
                            "s", times(1),
                            "sec", times(1),
                            "ms", times(0.001),
                            "min", times(60),
                            "h", times(3_600),
                            "hr", times(3_600),
                            "d", times(86_400))),
            Map.entry(INTERVAL, Map.of("ms", times(1), "s", times(1_000), "sec", times(1_000))),
            Map.entry(RATE, Map.of("count/min", times(1), "count/s", times(60), "beats/min", times(1))),
            Map.entry(COUNT, Map.of("count", times(1), "steps", times(1))),
            Map.entry(SHARE, Map.of("%", times(100))),
            Map.entry(
                    TEMPERATURE,
                    Map.of(
                            "degC", times(1),
                            "degF", fahrenheit -> (fahrenheit - 32) / 1.8,
                            "K", kelvin -> kelvin - 273.15)));

    /**
     * {@code value} in the unit of facts, to six decimals: more are noise of the conversion.
     *
     * @throws Malformed when {@code unit} is none of this dimension
     */
    public double of(double value, @Nullable String unit) throws Malformed {
        DoubleUnaryOperator conversion =
                unit == null ? null : UNITS.getOrDefault(this, Map.of()).get(unit);
        if (conversion == null) {
            throw new Malformed(Skip.UNKNOWN_UNIT, value + " in " + unit);
        }
        return Math.rint(conversion.applyAsDouble(value) * MILLIONTHS) / MILLIONTHS;
    }

    private static DoubleUnaryOperator times(double factor) {
        return value -> value * factor;
    }
}
