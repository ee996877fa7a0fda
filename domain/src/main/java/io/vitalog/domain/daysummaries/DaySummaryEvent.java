package io.vitalog.domain.daysummaries;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a provider states of a whole local day. */
public sealed interface DaySummaryEvent extends Fact {
    /** A day has at most 25 hours. */
    double LONGEST_DAY_MINUTES = 25 * 60.0;

    String key();

    LocalDate date();

    @Override
    default String naturalKey(Instant eventTime) {
        return key();
    }

    /**
     * A provider stated totals of a day; each may come in a summary of its own. The event's time lies in that day.
     *
     * @param key tells summaries of one day apart, such as {@code daily-activity/2016-04-12}
     * @param date the user's local date
     */
    record DaySummarized(
            @Required String origin,
            @Required String key,
            @Required LocalDate date,
            @Nullable Double steps,
            @Nullable Double distanceM,
            @Nullable Double energyKcal,
            @Nullable Double floors,
            @Nullable Double veryActiveMinutes,
            @Nullable Double fairlyActiveMinutes,
            @Nullable Double lightlyActiveMinutes,
            @Nullable Double sedentaryMinutes,
            @Nullable Double restingHeartRateBpm,
            @Nullable Double minutesAsleep,
            @Nullable Double minutesInBed,
            @Nullable List<ZoneMinutes> heartRateZones,
            @Nullable String zone,
            @ZeroWhenAbsent long revision)
            implements DaySummaryEvent {
        @Override
        public void check(Check check) {
            check.key("key", key)
                    .between("steps", steps, 0, 300_000)
                    .between("distanceM", distanceM, 0, 1_000_000)
                    .between("energyKcal", energyKcal, 0, 30_000)
                    .between("floors", floors, 0, 5_000)
                    .between("veryActiveMinutes", veryActiveMinutes, 0, LONGEST_DAY_MINUTES)
                    .between("fairlyActiveMinutes", fairlyActiveMinutes, 0, LONGEST_DAY_MINUTES)
                    .between("lightlyActiveMinutes", lightlyActiveMinutes, 0, LONGEST_DAY_MINUTES)
                    .between("sedentaryMinutes", sedentaryMinutes, 0, LONGEST_DAY_MINUTES)
                    .between("restingHeartRateBpm", restingHeartRateBpm, 20, 200)
                    .between("minutesAsleep", minutesAsleep, 0, 2 * LONGEST_DAY_MINUTES)
                    .between("minutesInBed", minutesInBed, 0, 2 * LONGEST_DAY_MINUTES)
                    .each("heartRateZones", heartRateZones, 16, ZoneMinutes::check);
        }
    }

    /** Minutes of the day spent in a heart-rate zone of the provider. */
    record ZoneMinutes(@Required String name, @Required double minutes) {
        void check(Check check) {
            check.text("name", name, 64).between("minutes", minutes, 0, LONGEST_DAY_MINUTES);
        }
    }

    /** The summary was withdrawn. */
    record DaySummaryRetracted(
            @Required String origin,
            @Required String key,
            @Required LocalDate date,
            @ZeroWhenAbsent long revision) implements DaySummaryEvent {
        @Override
        public boolean retracted() {
            return true;
        }

        @Override
        public void check(Check check) {
            check.key("key", key);
        }
    }
}
