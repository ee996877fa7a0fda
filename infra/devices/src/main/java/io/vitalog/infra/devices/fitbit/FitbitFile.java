package io.vitalog.infra.devices.fitbit;

import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import org.jspecify.annotations.Nullable;

/** The files of an export that are imported, told by how their names begin. */
enum FitbitFile {
    DAILY_ACTIVITY("dailyActivity"),
    SLEEP_DAY("sleepDay"),
    MINUTE_STEPS_WIDE("minuteStepsWide"),
    HOURLY_STEPS("hourlySteps"),
    HOURLY_CALORIES("hourlyCalories"),
    HOURLY_INTENSITIES("hourlyIntensities"),
    HEART_RATE("heartrate_seconds"),
    WEIGHT("weightLogInfo");

    private final String prefix;

    FitbitFile(String prefix) {
        this.prefix = prefix;
    }

    /** The kind of the file with this name, or null when it is not imported. */
    static @Nullable FitbitFile named(String name) {
        for (FitbitFile file : values()) {
            if (name.startsWith(file.prefix) && name.endsWith(".csv")) {
                return file;
            }
        }
        return null;
    }

    String prefix() {
        return prefix;
    }

    CsvRows.Mapper mapper(Columns columns, LocalClock clock, Facts facts) throws Malformed {
        return switch (this) {
            case DAILY_ACTIVITY -> new DailyActivity(columns, clock, facts);
            case SLEEP_DAY -> new SleepDay(columns, clock, facts);
            case MINUTE_STEPS_WIDE -> new MinuteStepsWide(columns, clock, facts);
            case HOURLY_STEPS -> HourlyTotal.steps(columns, clock, facts);
            case HOURLY_CALORIES -> HourlyTotal.energy(columns, clock, facts);
            case HOURLY_INTENSITIES -> HourlyTotal.intensity(columns, clock, facts);
            case HEART_RATE -> new HeartRateSeconds(columns, clock, facts);
            case WEIGHT -> new WeightLog(columns, clock, facts);
        };
    }
}
