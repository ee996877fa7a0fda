package io.vitalog.infra.devices.devicefiles.recordings;

import io.vitalog.domain.readings.Metric;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Heart rates by second, in order however they came: of several in one second the last one stands. */
public final class HeartRates {
    /** Six days of seconds: longer than any recording, and little memory however a damaged file repeats itself. */
    private static final int MOST = 6 * 86_400;

    private final NavigableMap<Long, Integer> bySecond = new TreeMap<>();

    /** Takes a rate in beats a minute; one that no living body has, such as the 0 of a lost strap, is absence. */
    public void put(long epochSecond, @Nullable Number bpm) {
        if (bpm != null
                && Metric.HEART_RATE.allows(bpm.doubleValue())
                && (!full() || bySecond.containsKey(epochSecond))) {
            bySecond.put(epochSecond, bpm.intValue());
        }
    }

    /** Takes the other's rates in the seconds that have none. */
    public void fillFrom(HeartRates other) {
        other.bySecond.forEach((second, bpm) -> {
            if (!bySecond.containsKey(second)) {
                put(second, bpm);
            }
        });
    }

    /** Whether no further second is taken. */
    public boolean full() {
        return bySecond.size() >= MOST;
    }

    /** The mean in beats a minute from one instant to another, both included, rounded to a tenth. */
    OptionalDouble mean(Instant from, Instant to) {
        OptionalDouble mean =
                between(from, to).values().stream().mapToInt(Integer::intValue).average();
        return mean.isEmpty() ? mean : OptionalDouble.of(Math.round(mean.getAsDouble() * 10) / 10.0);
    }

    OptionalDouble greatest(Instant from, Instant to) {
        return between(from, to).values().stream()
                .mapToDouble(Integer::doubleValue)
                .max();
    }

    /** From one instant to another, both included; empty when the second lies before the first. */
    SortedMap<Long, Integer> between(Instant from, Instant to) {
        return from.isAfter(to)
                ? new TreeMap<>()
                : bySecond.subMap(from.getEpochSecond(), true, to.getEpochSecond(), true);
    }
}
