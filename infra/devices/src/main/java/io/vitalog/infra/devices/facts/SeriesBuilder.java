package io.vitalog.infra.devices.facts;

import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gathers samples that follow one another in one window. */
public final class SeriesBuilder {
    private final Measurer only;
    private int[] offsetsS = new int[64];
    private double[] values = new double[64];
    private int size;
    private @Nullable Sample first;
    private @Nullable Sample last;

    /** Gathers samples that name no measurer as this one's. */
    public SeriesBuilder(String origin, @Nullable String zone) {
        this.only = new Measurer(origin, zone);
    }

    /** Whether {@code sample} belongs to another series than the one begun. */
    public boolean endsBefore(Sample sample) {
        return last != null && !last.precedes(sample);
    }

    public void add(Sample sample) {
        if (first == null) {
            first = sample;
        }
        if (size == values.length) {
            offsetsS = Arrays.copyOf(offsetsS, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        offsetsS[size] = (int) (sample.epochSecond() - first.epochSecond());
        values[size++] = sample.value();
        last = sample;
    }

    /** Hands what was gathered to {@code facts}, if anything, and begins anew. */
    public void flush(SeriesSink facts) {
        Sample beginning = first;
        if (beginning == null) {
            return;
        }
        int[] offsets = evenly(beginning.periodS()) ? null : Arrays.copyOf(offsetsS, size);
        Measurer measurer = beginning.measurerOr(only);
        SeriesTaken series = new SeriesTaken(
                measurer.origin(),
                beginning.metric(),
                null,
                beginning.periodS(),
                offsets,
                Arrays.copyOf(values, size),
                measurer.zone(),
                0);
        size = 0;
        first = null;
        last = null;
        facts.accept(beginning.userId(), Instant.ofEpochSecond(beginning.epochSecond()), series);
    }

    private boolean evenly(int periodS) {
        for (int i = 0; i < size; i++) {
            if (periodS == 0 || offsetsS[i] != i * periodS) {
                return false;
            }
        }
        return true;
    }

    /** Takes finished series. */
    public interface SeriesSink {
        void accept(String userId, Instant time, SeriesTaken series);
    }
}
