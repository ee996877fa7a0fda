package io.vitalog.domain.days;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A user's local day. What nobody measured is absent; zero is a measured zero.
 *
 * @param zone the zone of the day
 * @param zoneSource who named the zone: the data, the profile, or the default, UTC, when nobody did
 * @param hours length of the day: 24, or 23 and 25 when clocks change
 * @param complete share of the day's minutes that some source covers, 0 to 1
 * @param worn false when the provider says that the device was not worn; absent when nobody knows
 * @param activeMinutes very, fairly and lightly active minutes
 * @param sleepMinutes asleep in main sleeps that ended this day
 * @param napMinutes asleep in naps that ended this day
 * @param sleepEfficiency percent, of the longest main sleep
 * @param activityCount how many activities began this day
 * @param activityMinutes minutes of this day in activities; overlaps count once
 * @param sessionLoad Foster's load of all rated sessions, in arbitrary units
 */
public record Day(
        String userId,
        LocalDate date,
        String zone,
        String zoneSource,
        double hours,
        double complete,
        @Nullable Boolean worn,
        @Nullable Figure steps,
        @Nullable Figure distanceM,
        @Nullable Figure energyKcal,
        @Nullable Figure floors,
        @Nullable Figure activeMinutes,
        @Nullable Figure sedentaryMinutes,
        @Nullable Figure intensityPoints,
        @Nullable Figure restingHeartRateBpm,
        @Nullable RangeFigure heartRateBpm,
        @Nullable RangeFigure heartRateVariabilityMs,
        @Nullable RangeFigure oxygenSaturationPercent,
        @Nullable RangeFigure respirationPerMin,
        @Nullable RangeFigure temperatureC,
        @Nullable Figure massKg,
        @Nullable Figure bodyFatPercent,
        @Nullable Figure sleepMinutes,
        @Nullable Figure napMinutes,
        @Nullable Figure sleepEfficiency,
        @Nullable Figure activityCount,
        @Nullable Figure activityMinutes,
        @Nullable Figure sessionLoad,
        @Nullable Figure mood,
        @Nullable Figure energy,
        @Nullable Figure perceivedExertion,
        @Nullable Figure fatigue,
        @Nullable Figure stress,
        @Nullable Figure soreness,
        @Nullable Figure readiness,
        @Nullable Figure sleepQuality) {}
