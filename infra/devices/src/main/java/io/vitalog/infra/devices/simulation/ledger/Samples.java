package io.vitalog.infra.devices.simulation.ledger;

import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.infra.devices.simulation.chance.Dice;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The distinct samples of a user's local date. Of two of one device and second the greater value counts. */
final class Samples {
    private static final int MINUTE_S = 60;

    private final Map<Metric, Map<Key, Double>> values = new EnumMap<>(Metric.class);

    /** What tells a sample from others of its user and metric. */
    private record Key(String origin, int periodS, long second) {
        private int minutes() {
            return Math.max(1, Math.ceilDiv(periodS, MINUTE_S));
        }

        /** How many of its minutes begin within a stretch of seconds. */
        private int minutesWithin(long begin, long end) {
            int within = 0;
            for (int part = 0; part < minutes(); part++) {
                long minute = Math.floorDiv(second + (long) part * MINUTE_S, (long) MINUTE_S) * MINUTE_S;
                within += minute >= begin && minute < end ? 1 : 0;
            }
            return within;
        }
    }

    void add(ReadingEvent reading, int index, long second) {
        values.computeIfAbsent(reading.metric(), _ -> new HashMap<>())
                .merge(new Key(reading.origin(), reading.periodS(), second), reading.value(index), Math::max);
    }

    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach((metric, samples) -> counts.put(metric.id(), samples.size()));
        return counts;
    }

    long checksum() {
        long sum = 0;
        for (Map.Entry<Metric, Map<Key, Double>> metric : values.entrySet()) {
            Dice dice = new Dice(Dice.hash(metric.getKey().id()));
            for (Key key : metric.getValue().keySet()) {
                sum += dice.of(Dice.hash(key.origin())).of(key.periodS()).bits(key.second());
            }
        }
        return sum;
    }

    /** The part of a metric's amounts that falls within a stretch of seconds; an amount spreads over its minutes. */
    double total(Metric metric, long begin, long end) {
        double total = 0;
        for (Map.Entry<Key, Double> sample :
                values.getOrDefault(metric, Map.of()).entrySet()) {
            Key key = sample.getKey();
            total += sample.getValue() * key.minutesWithin(begin, end) / key.minutes();
        }
        return total;
    }

    boolean has(Metric metric) {
        return values.containsKey(metric);
    }

    /** Whether an amount of the metric reaches into a stretch of seconds. */
    boolean reaches(Metric metric, long begin, long end) {
        return values.getOrDefault(metric, Map.of()).keySet().stream()
                .anyMatch(key -> key.minutesWithin(begin, end) > 0);
    }

    /** Least, mean, greatest of a level into {@code figures}, and its last value under the bare name. */
    void level(Metric metric, Map<String, Double> figures) {
        Map<Key, Double> samples = values.get(metric);
        if (samples == null) {
            return;
        }
        if (metric.combination() == Metric.Combination.LATEST) {
            samples.entrySet().stream()
                    .max(Map.Entry.comparingByKey(Comparator.comparingLong(Key::second)))
                    .ifPresent(last -> figures.put(metric.id(), last.getValue()));
            return;
        }
        var statistics =
                samples.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        figures.put(metric.id() + ".min", statistics.getMin());
        figures.put(metric.id() + ".avg", Math.rint(1_000 * statistics.getAverage()) / 1_000);
        figures.put(metric.id() + ".max", statistics.getMax());
        figures.put(metric.id() + ".records", (double) statistics.getCount());
    }
}
