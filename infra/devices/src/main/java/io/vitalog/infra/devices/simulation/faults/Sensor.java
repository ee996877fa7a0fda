package io.vitalog.infra.devices.simulation.faults;

import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.infra.devices.simulation.streams.Happening;
import java.util.Arrays;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** What a sensor does to samples. */
final class Sensor {
    private Sensor() {}

    /** Another value for the sample of a second. */
    interface Reading {
        double of(long epochSecond, double value);
    }

    /** What is left of the samples whose second is {@code kept}; null when nothing is. */
    static @Nullable Happening keep(Happening happening, ReadingEvent reading, LongPredicate kept) {
        long second = happening.time().getEpochSecond();
        if (!(reading instanceof SeriesTaken series)) {
            return kept.test(second) ? happening : null;
        }
        int[] offsets = new int[series.size()];
        double[] values = new double[series.size()];
        int size = 0;
        for (int i = 0; i < series.size(); i++) {
            if (kept.test(second + series.offsetS(i))) {
                offsets[size] = series.offsetS(i);
                values[size++] = series.value(i);
            }
        }
        if (size == series.size()) {
            return happening;
        }
        return size == 0 ? null : shortened(happening, series, Arrays.copyOf(offsets, size), values);
    }

    /** A series begins with its first sample: that is part of what it is. */
    private static Happening shortened(Happening happening, SeriesTaken series, int[] offsets, double[] values) {
        int begin = offsets[0];
        int[] moved = Arrays.stream(offsets).map(offset -> offset - begin).toArray();
        double[] left = Arrays.copyOf(values, moved.length);
        return happening
                .at(happening.time().plusSeconds(begin))
                .with(new SeriesTaken(
                        series.origin(),
                        series.metric(),
                        series.unit(),
                        series.periodS(),
                        moved,
                        left,
                        series.zone(),
                        series.revision()));
    }

    /** The samples read otherwise, within what the metric allows. */
    static Happening reread(Happening happening, ReadingEvent reading, Reading otherwise) {
        long second = happening.time().getEpochSecond();
        Metric metric = reading.metric();
        double[] values = new double[reading.size()];
        for (int i = 0; i < values.length; i++) {
            double value = otherwise.of(second + reading.offsetS(i), reading.value(i));
            values[i] = Math.clamp(Math.rint(value), metric.least(), metric.most());
        }
        return switch (reading) {
            case SeriesTaken series ->
                happening.with(new SeriesTaken(
                        series.origin(),
                        metric,
                        series.unit(),
                        series.periodS(),
                        series.offsetsS(),
                        values,
                        series.zone(),
                        series.revision()));
            case ReadingTaken single ->
                happening.with(new ReadingTaken(
                        single.origin(),
                        metric,
                        values[0],
                        single.unit(),
                        single.periodS(),
                        single.zone(),
                        single.revision()));
            case ReadingEvent.ReadingsRetracted _ -> happening;
        };
    }
}
