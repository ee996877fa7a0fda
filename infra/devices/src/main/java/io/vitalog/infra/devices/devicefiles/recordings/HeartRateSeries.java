package io.vitalog.infra.devices.devicefiles.recordings;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.infra.devices.facts.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Heart rates as series: one an hour of UTC, so that a series does not depend on where a file begins or ends. */
record HeartRateSeries(String origin, @Nullable String zone, String userId) {

    void tell(SortedMap<Long, Integer> bySecond, Facts facts) {
        List<Map.Entry<Long, Integer>> hour = new ArrayList<>();
        for (Map.Entry<Long, Integer> sample : bySecond.entrySet()) {
            if (!hour.isEmpty() && hourOf(hour.getFirst()) != hourOf(sample)) {
                tell(hour, facts);
                hour.clear();
            }
            hour.add(sample);
        }
        if (!hour.isEmpty()) {
            tell(hour, facts);
        }
    }

    private void tell(List<Map.Entry<Long, Integer>> hour, Facts facts) {
        long first = hour.getFirst().getKey();
        int[] offsetsS = hour.stream()
                .mapToInt(sample -> (int) (sample.getKey() - first))
                .toArray();
        double[] values = hour.stream().mapToDouble(Map.Entry::getValue).toArray();
        SeriesTaken series = new SeriesTaken(origin, Metric.HEART_RATE, null, 0, offsetsS, values, zone, 0);
        facts.fact(userId, Instant.ofEpochSecond(first), series);
    }

    private static long hourOf(Map.Entry<Long, Integer> sample) {
        return Math.floorDiv(sample.getKey(), (long) ChunkKey.HOUR_S);
    }
}
