package io.vitalog.infra.devices.demo;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Sample;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongToDoubleFunction;

/** The samples of one person that become known in a stretch of time: a total when its period is over. */
record Samples(Person person, Body body) {
    static final List<Metric> METRICS = List.of(Metric.HEART_RATE, Metric.STEPS, Metric.DISTANCE, Metric.ENERGY);

    private static final int MINUTE_S = 60;

    /**
     * Tells heart rates every {@code heartRateS} seconds, steps of minutes, or metres and energy of hours.
     *
     * @param from excluded
     * @param to included
     */
    void of(Metric metric, int heartRateS, Instant from, Instant to, Consumer<Sample> telling) {
        int periodS = switch (metric) {
            case STEPS -> MINUTE_S;
            case ENERGY, DISTANCE -> ChunkKey.HOUR_S;
            default -> 0;
        };
        int everyS = periodS == 0 ? heartRateS : periodS;
        int windowS = periodS == ChunkKey.HOUR_S ? 24 * ChunkKey.HOUR_S : ChunkKey.HOUR_S;
        long first = (Math.floorDiv(from.getEpochSecond(), (long) everyS) + 1) * everyS;
        for (long known = first; known <= to.getEpochSecond(); known += everyS) {
            long second = known - periodS;
            long window = Math.floorDiv(second, (long) windowS);
            telling.accept(new Sample(person.userId(), metric, periodS, window, second, value(metric, second)));
        }
    }

    private double value(Metric metric, long second) {
        return switch (metric) {
            case STEPS -> body.steps(second);
            case ENERGY -> anHourOf(second, body::energyKcal);
            case DISTANCE -> anHourOf(second, minute -> body.steps(minute) * person.strideM());
            default -> body.heartRate(second);
        };
    }

    private static double anHourOf(long second, LongToDoubleFunction minute) {
        double sum = 0;
        for (int at = 0; at < ChunkKey.HOUR_S; at += MINUTE_S) {
            sum += minute.applyAsDouble(second + at);
        }
        return Math.rint(10 * sum) / 10;
    }
}
