package io.vitalog.domain.activities;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a device or provider says of a run, a ride, a walk. The event's time is the activity's start. */
public sealed interface ActivityEvent extends Fact {

    String key();

    @Override
    default String naturalKey(Instant eventTime) {
        return key();
    }

    /**
     * An activity was recorded.
     *
     * @param sport in lower case, such as {@code run} or {@code walk}
     * @param title as the provider names it
     * @param elapsedS from start to end, pauses included; 0 to 30 days
     * @param activeS without pauses
     * @param autoDetected whether the device guessed it, rather than the user starting it
     * @param device what recorded it
     * @param partOf the key of the multisport activity that this is a leg of; that one is no fact of its own
     */
    record ActivityRecorded(
            @Required String origin,
            @Required String key,
            @Required String sport,
            @Nullable String title,
            @Required double elapsedS,
            @Nullable Double activeS,
            @Nullable Double distanceM,
            @Nullable Double energyKcal,
            @Nullable Integer steps,
            @Nullable Double heartRateAvgBpm,
            @Nullable Double heartRateMaxBpm,
            @Nullable Double elevationGainM,
            @Nullable List<Zone> heartRateZones,
            @Nullable Boolean autoDetected,
            @Nullable String device,
            @Nullable String partOf,
            @Nullable String zone,
            @ZeroWhenAbsent long revision)
            implements ActivityEvent {
        private static final double THIRTY_DAYS_S = 30 * 86_400.0;

        @Override
        public void check(Check check) {
            check.key("key", key)
                    .token("sport", sport)
                    .text("title", title, 256)
                    .between("elapsedS", elapsedS, 0, THIRTY_DAYS_S)
                    .between("activeS", activeS, 0, THIRTY_DAYS_S)
                    .between("distanceM", distanceM, 0, 5_000_000)
                    .between("energyKcal", energyKcal, 0, 50_000)
                    .between("steps", steps, 0, 1_000_000)
                    .between("heartRateAvgBpm", heartRateAvgBpm, 20, 300)
                    .between("heartRateMaxBpm", heartRateMaxBpm, 20, 300)
                    .between("elevationGainM", elevationGainM, 0, 30_000)
                    .text("device", device, 128)
                    .key("partOf", partOf)
                    .each("heartRateZones", heartRateZones, 16, Zone::check);
        }
    }

    /** Time spent between two heart rates. */
    record Zone(
            @Required String name,
            @Nullable Double minBpm,
            @Nullable Double maxBpm,
            @Required double minutes) {
        void check(Check check) {
            check.text("name", name, 64)
                    .between("minBpm", minBpm, 0, 300)
                    .between("maxBpm", maxBpm, 0, 300)
                    .between("minutes", minutes, 0, 30 * 1_440.0);
        }
    }

    /** The activity never was, or was withdrawn. */
    record ActivityRetracted(
            @Required String origin,
            @Required String key,
            @ZeroWhenAbsent long revision) implements ActivityEvent {
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
