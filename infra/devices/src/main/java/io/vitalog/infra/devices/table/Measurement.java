package io.vitalog.infra.devices.table;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A column of values of a metric.
 *
 * @param periodS seconds that a value stands for; 0 for that of a moment
 */
record Measurement(Metric metric, Amount amount, int periodS) {

    static Measurement of(Entry entry) {
        entry.knowing("column", "metric", "unit", "decimals", "periodS");
        Metric metric = entry.get("metric", Measurement::metric);
        Integer periodS = entry.find("periodS", each -> each.whole(0, ChunkKey.DAY_S));
        if (metric.combination() == Metric.Combination.TOTAL && Objects.requireNonNullElse(periodS, 0) == 0) {
            throw entry.at("periodS").bad("is missing: " + metric.id() + " adds up, over how many seconds?");
        }
        return new Measurement(metric, Amount.of(entry, metric), periodS == null ? 0 : periodS);
    }

    private static Metric metric(Entry entry) {
        Metric metric = Metric.named(entry.text());
        if (metric == null) {
            String known = Arrays.stream(Metric.values()).map(Metric::id).collect(Collectors.joining(", "));
            throw entry.bad("'" + entry.text() + "' is none of " + known);
        }
        return metric;
    }
}
