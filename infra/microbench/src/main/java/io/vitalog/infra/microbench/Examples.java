package io.vitalog.infra.microbench;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.Chunks;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;

/** What a watch tells of a user. */
final class Examples {
    static final String USER = "ann";
    static final LocalDate DATE = LocalDate.parse("2026-03-02");
    /** The date's first moment. */
    static final Instant MIDNIGHT = Instant.parse("2026-03-01T23:00:00Z");

    static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    /** Seconds between two heart rates. */
    static final int HEART_RATE_S = 5;

    private static final String WATCH = "watch";
    private static final String ZONE = "Europe/Oslo";

    private Examples() {}

    /** So many heart rates, one every {@link #HEART_RATE_S}. */
    static SeriesTaken heartRates(int samples) {
        Random random = new Random(HotPath.SEED);
        double[] values = new double[samples];
        double bpm = 72;
        for (int i = 0; i < samples; i++) {
            bpm = Math.clamp(bpm + random.nextInt(-3, 4), 50, 180);
            values[i] = bpm;
        }
        int[] offsetsS = IntStream.range(0, samples).map(i -> i * HEART_RATE_S).toArray();
        return new SeriesTaken(WATCH, Metric.HEART_RATE, "bpm", 0, offsetsS, values, ZONE, 0);
    }

    /** The steps of so many minutes. */
    static SeriesTaken steps(int minutes) {
        double[] values =
                new Random(HotPath.SEED).ints(minutes, 0, 120).asDoubleStream().toArray();
        return new SeriesTaken(WATCH, Metric.STEPS, "1", 60, null, values, ZONE, 0);
    }

    /** So many heart rates from a second of the hour after noon on; the chunk is that hour's. */
    static Chunk heartRatesFrom(int second, int samples) {
        return Chunks.of(USER, NOON.plusSeconds(second), heartRates(samples))
                .getFirst()
                .samples();
    }

    static ActivityRecorded run() {
        return new ActivityRecorded(
                WATCH,
                "run-1",
                "run",
                "Lunch run",
                2_700,
                2_640.0,
                8_120.5,
                610.0,
                7_400,
                151.0,
                176.0,
                42.0,
                null,
                false,
                "Watch 7",
                null,
                ZONE,
                0);
    }

    static SleepRecorded night() {
        return new SleepRecorded(
                WATCH, "night-1", 28_800, 26_400.0, 92.0, 3, false, "stages", 84.0, null, null, ZONE, 0);
    }

    static DaySummarized summary() {
        return new DaySummarized(
                WATCH,
                "summary-1",
                DATE,
                11_250.0,
                9_310.0,
                2_540.0,
                12.0,
                38.0,
                21.0,
                190.0,
                720.0,
                57.0,
                440.0,
                480.0,
                null,
                ZONE,
                0);
    }
}
