package io.vitalog.domain.golden;

import static io.vitalog.domain.golden.Example.full;
import static io.vitalog.domain.golden.Example.minimal;
import static io.vitalog.domain.golden.Example.particular;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.ActivityRetracted;
import io.vitalog.domain.activities.ActivityEvent.Zone;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummaryRetracted;
import io.vitalog.domain.daysummaries.DaySummaryEvent.ZoneMinutes;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.ReadingsRetracted;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.sleep.SleepEvent.ScoreParts;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.SleepRetracted;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import java.time.LocalDate;
import java.util.List;

/** Examples of what devices and providers measure. */
final class MeasuredExamples {
    private static final LocalDate DATE = LocalDate.parse("2026-03-14");

    private MeasuredExamples() {}

    static List<Example> activities() {
        List<Zone> zones = List.of(new Zone("Fat Burn", 93.0, 130.0, 12), new Zone("Cardio", 130.0, 158.0, 31.5));
        return List.of(
                full(new ActivityRecorded(
                        "watch-7",
                        "log-20260314-1",
                        "run",
                        "Morning run",
                        2_940.5,
                        2_710.0,
                        8_046.7,
                        612.0,
                        8_120,
                        148.5,
                        176.0,
                        85.5,
                        zones,
                        true,
                        "Watch 7",
                        null,
                        "+01:00",
                        1)),
                minimal(new ActivityRecorded(
                        "watch-7",
                        "log-20260314-2",
                        "walk",
                        null,
                        600,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0)),
                particular(
                        "leg",
                        new ActivityRecorded(
                                "watch-7",
                                "2026-03-14T06:30:00Z/leg-2",
                                "transition",
                                null,
                                170.25,
                                170.25,
                                141.5,
                                6.0,
                                null,
                                176.0,
                                184.0,
                                null,
                                null,
                                null,
                                "Watch 7",
                                "2026-03-14T05:57:00Z/multisport",
                                "+01:00",
                                0)),
                full(new ActivityRetracted("watch-7", "log-20260314-1", 2)),
                minimal(new ActivityRetracted("watch-7", "log-20260314-2", 0)));
    }

    static List<Example> daySummaries() {
        List<ZoneMinutes> zones = List.of(new ZoneMinutes("Fat Burn", 74), new ZoneMinutes("Peak", 2.5));
        return List.of(
                full(new DaySummarized(
                        "fitbit",
                        "daily-activity/2026-03-14",
                        DATE,
                        13_162.0,
                        8_500.0,
                        1_985.0,
                        12.0,
                        25.0,
                        13.0,
                        328.0,
                        728.0,
                        58.5,
                        410.0,
                        437.0,
                        zones,
                        "Europe/Oslo",
                        1)),
                minimal(new DaySummarized(
                        "fitbit",
                        "resting-heart-rate/2026-03-14",
                        DATE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0)),
                full(new DaySummaryRetracted("fitbit", "daily-activity/2026-03-14", DATE, 2)),
                minimal(new DaySummaryRetracted("fitbit", "resting-heart-rate/2026-03-14", DATE, 0)));
    }

    static List<Example> readings() {
        int[] offsets = {0, 5, 10, 25};
        double[] values = {61, 62.5, 63, 61};
        return List.of(
                full(new ReadingTaken("watch-7", Metric.STEPS, 118, "1", 60, "+01:00", 1)),
                minimal(new ReadingTaken("watch-7", Metric.HEART_RATE, 61, null, 0, null, 0)),
                full(new SeriesTaken("watch-7", Metric.HEART_RATE, "bpm", 5, offsets, values, "+01:00", 1)),
                minimal(new SeriesTaken(
                        "watch-7", Metric.RESPIRATION, null, 0, new int[] {0, 60}, new double[] {14, 15.5}, null, 0)),
                Example.particular(
                        "every-minute",
                        new SeriesTaken("watch-7", Metric.STEPS, null, 60, null, new double[] {0, 12, 96}, null, 0)),
                full(new ReadingsRetracted("watch-7", Metric.STEPS, 60, new int[] {0, 60}, 2)),
                minimal(new ReadingsRetracted("watch-7", Metric.HEART_RATE, 0, null, 0)));
    }

    static List<Example> sleep() {
        List<Stage> stages = List.of(new Stage("light", 0, 1_230), new Stage("deep", 1_230, 2_400.5));
        return List.of(
                full(new SleepRecorded(
                        "ring-3",
                        "26093412",
                        28_800,
                        26_100.0,
                        90.5,
                        3,
                        false,
                        "stages",
                        82.0,
                        null,
                        stages,
                        "Europe/Oslo",
                        1)),
                minimal(new SleepRecorded(
                        "ring-3", "26093413", 1_800, null, null, null, null, null, null, null, null, null, 0)),
                particular(
                        "scored",
                        new SleepRecorded(
                                        "ring-3",
                                        "26093412",
                                        28_800,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        0)
                                .scored(82, new ScoreParts(20.0, 21.0, 41.0, 53.0, 0.0625))),
                full(new SleepRetracted("ring-3", "26093412", 2)),
                minimal(new SleepRetracted("ring-3", "26093413", 0)),
                Example.old(
                        "io.vitalog.sleep.recorded.v1",
                        Example.FULL,
                        new SleepRecorded(
                                "tracker-12", "s-1", 28_800, 24_480.0, 85.0, 2, null, null, null, null, null, null, 0)),
                Example.old(
                        "io.vitalog.sleep.recorded.v1",
                        Example.MINIMAL,
                        new SleepRecorded(
                                "tracker", "s-2", 1_800, null, null, null, null, null, null, null, null, null, 0)));
    }
}
