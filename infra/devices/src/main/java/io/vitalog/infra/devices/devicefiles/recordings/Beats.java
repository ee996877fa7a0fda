package io.vitalog.infra.devices.devicefiles.recordings;

import java.time.Instant;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Intervals from beat to beat, and the RMSSD of each five minutes of the clock, the Task Force's span of short-term
 * recordings. Intervals of 300 to 2000 ms count that differ by at most 20 % from the one before; what else there is are
 * ectopic beats, or beats that were missed or made up. Squared are the differences of intervals that follow one another
 * and both count.
 *
 * @see <a href="https://doi.org/10.1161/01.CIR.93.5.1043">Task Force of the ESC and NASPE: Heart rate variability:
 *     standards of measurement (1996)</a>
 * @see <a href="https://doi.org/10.1093/oxfordjournals.eurheartj.a059428">Malik, Farrell, Cripps, Camm: Heart rate
 *     variability in relation to prognosis after myocardial infarction: selection of optimal processing techniques
 *     (1989)</a>
 */
public final class Beats {
    static final int WINDOW_S = 300;

    /** A window of which less than four fifths lie in intervals that count is not told. */
    private static final double LEAST_COUNTED_MS = 0.8 * WINDOW_S * 1_000;

    private static final int LEAST_MS = 300;
    private static final int MOST_MS = 2_000;
    private static final double MOST_CHANGE = 0.2;

    /** The clock of records and the sum of intervals part by no more, unless beats are missing. */
    private static final long TOLERANCE_MS = 5_000;

    /** Four days at a hundred beats a minute: longer than any recording, however a damaged file repeats itself. */
    private static final int MOST = 600_000;

    private long[] endsMs = new long[1_024];
    private int[] lengthsMs = new int[1_024];
    private int size;

    /**
     * Takes the next interval. It ends its length after the one before did; the first one, and one after a gap, begins
     * at the preceding record.
     *
     * @param record when the record before it was taken
     */
    public void put(Instant record, double seconds) {
        int lengthMs = (int) Math.round(seconds * 1_000);
        if (size == MOST || lengthMs <= 0) {
            return;
        }
        if (size == endsMs.length) {
            endsMs = Arrays.copyOf(endsMs, 2 * size);
            lengthsMs = Arrays.copyOf(lengthsMs, 2 * size);
        }
        long recordMs = record.toEpochMilli();
        boolean continued = size > 0 && Math.abs(endsMs[size - 1] - recordMs) <= TOLERANCE_MS;
        endsMs[size] = (continued ? endsMs[size - 1] : recordMs) + lengthMs;
        lengthsMs[size++] = lengthMs;
    }

    /** The RMSSD in ms, to a tenth, by the second at which its five minutes begin; a pair belongs to where it ends. */
    NavigableMap<Long, Double> rmssd() {
        NavigableMap<Long, Sums> windows = new TreeMap<>();
        boolean before = false;
        for (int i = 0; i < size; i++) {
            boolean counts = counts(i);
            if (before && counts && follows(i)) {
                long window = Math.floorDiv(endsMs[i], WINDOW_S * 1_000L) * WINDOW_S;
                windows.computeIfAbsent(window, _ -> new Sums()).add(lengthsMs[i], lengthsMs[i - 1]);
            }
            before = counts;
        }
        NavigableMap<Long, Double> told = new TreeMap<>();
        windows.forEach((second, sums) -> {
            if (sums.countedMs >= LEAST_COUNTED_MS) {
                told.put(second, Math.round(10 * Math.sqrt(sums.squaresMs / sums.pairs)) / 10.0);
            }
        });
        return told;
    }

    private boolean counts(int index) {
        int length = lengthsMs[index];
        boolean lives = length >= LEAST_MS && length <= MOST_MS;
        return lives
                && (!follows(index) || Math.abs(length - lengthsMs[index - 1]) <= MOST_CHANGE * lengthsMs[index - 1]);
    }

    /** Whether nothing is missing between it and the one before. */
    private boolean follows(int index) {
        return index > 0 && endsMs[index] - lengthsMs[index] == endsMs[index - 1];
    }

    private static final class Sums {
        private double squaresMs;
        private double countedMs;
        private int pairs;

        void add(int lengthMs, int beforeMs) {
            double difference = (double) lengthMs - beforeMs;
            squaresMs += difference * difference;
            countedMs += lengthMs;
            pairs++;
        }
    }
}
