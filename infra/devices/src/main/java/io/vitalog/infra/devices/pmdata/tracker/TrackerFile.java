package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.infra.devices.files.JsonRows;
import org.jspecify.annotations.Nullable;

/** The tracker's JSON files that are imported. */
public enum TrackerFile {
    EXERCISE("exercise.json"),
    SLEEP("sleep.json"),
    STEPS("steps.json"),
    VERY_ACTIVE("very_active_minutes.json"),
    FAIRLY_ACTIVE("moderately_active_minutes.json"),
    LIGHTLY_ACTIVE("lightly_active_minutes.json"),
    SEDENTARY("sedentary_minutes.json"),
    RESTING_HEART_RATE("resting_heart_rate.json"),
    HEART_RATE_ZONES("time_in_heart_rate_zones.json");

    private final String fileName;

    TrackerFile(String fileName) {
        this.fileName = fileName;
    }

    /** The kind of the file with this name, or null when it is not imported. */
    public static @Nullable TrackerFile named(String name) {
        for (TrackerFile file : values()) {
            if (file.fileName.equals(name)) {
                return file;
            }
        }
        return null;
    }

    /**
     * What becomes of its elements.
     *
     * @param sleeps into which sleeps are put for their scores
     */
    public JsonRows.Mapper mapper(Wearer wearer, SleepScores.RecordedSleeps sleeps) {
        return switch (this) {
            case EXERCISE -> new Exercises(wearer);
            case SLEEP -> new Sleeps(wearer, sleeps);
            case STEPS -> new MinuteSteps(wearer);
            case VERY_ACTIVE -> DayMinutes.veryActive(wearer);
            case FAIRLY_ACTIVE -> DayMinutes.fairlyActive(wearer);
            case LIGHTLY_ACTIVE -> DayMinutes.lightlyActive(wearer);
            case SEDENTARY -> DayMinutes.sedentary(wearer);
            case RESTING_HEART_RATE -> new RestingHeartRate(wearer);
            case HEART_RATE_ZONES -> new HeartRateZones(wearer);
        };
    }
}
