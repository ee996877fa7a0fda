package io.vitalog.domain.sleep;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a device or provider says of a night or a nap. The event's time is the moment of going to bed. */
public sealed interface SleepEvent extends Fact {
    double TWO_DAYS_S = 2 * 86_400.0;

    String key();

    @Override
    default String naturalKey(Instant eventTime) {
        return key();
    }

    /**
     * A sleep was recorded. It belongs to the local date of waking.
     *
     * @param inBedS from going to bed to getting up
     * @param asleepS asleep in between
     * @param efficiencyPercent asleep in relation to the time in bed, as the provider states it
     * @param nap whether it was no main sleep
     * @param method how stages were told: {@code stages} (deep, light, rem, wake) or {@code classic} (asleep, restless,
     *     awake)
     * @param score the provider's overall score, 0 to 100
     * @param scoreParts what the score is made of
     */
    record SleepRecorded(
            @Required String origin,
            @Required String key,
            @Required double inBedS,
            @Nullable Double asleepS,
            @Nullable Double efficiencyPercent,
            @Nullable Integer awakenings,
            @Nullable Boolean nap,
            @Nullable String method,
            @Nullable Double score,
            @Nullable ScoreParts scoreParts,
            @Nullable List<Stage> stages,
            @Nullable String zone,
            @ZeroWhenAbsent long revision)
            implements SleepEvent {
        private static final int MOST_STAGES = 5_000;

        /** The same sleep after the provider scored it: its next revision. */
        public SleepRecorded scored(double points, ScoreParts parts) {
            return new SleepRecorded(
                    origin,
                    key,
                    inBedS,
                    asleepS,
                    efficiencyPercent,
                    awakenings,
                    nap,
                    method,
                    points,
                    parts,
                    stages,
                    zone,
                    revision + 1);
        }

        @Override
        public void check(Check check) {
            check.key("key", key)
                    .between("inBedS", inBedS, 0, TWO_DAYS_S)
                    .between("asleepS", asleepS, 0, TWO_DAYS_S)
                    .that(asleepS == null || asleepS <= inBedS, "asleepS is more than inBedS")
                    .between("efficiencyPercent", efficiencyPercent, 0, 100)
                    .between("awakenings", awakenings, 0, 1_000)
                    .between("score", score, 0, 100)
                    .oneOf("method", method, List.of("stages", "classic"))
                    .each("stages", stages, MOST_STAGES, Stage::check);
            if (scoreParts != null) {
                scoreParts.check(check.within("scoreParts"));
            }
        }
    }

    /**
     * What a provider's score is made of; its points add up to the score.
     *
     * @param composition points for the stages
     * @param revitalization points for the heart at rest and for lying still
     * @param duration points for the time asleep
     * @param restingHeartRateBpm the resting heart rate that was scored
     * @param restlessness share of the time asleep spent moving, 0 to 1
     */
    record ScoreParts(
            @Nullable Double composition,
            @Nullable Double revitalization,
            @Nullable Double duration,
            @Nullable Double restingHeartRateBpm,
            @Nullable Double restlessness) {
        void check(Check check) {
            check.between("composition", composition, 0, 100)
                    .between("revitalization", revitalization, 0, 100)
                    .between("duration", duration, 0, 100)
                    .between("restingHeartRateBpm", restingHeartRateBpm, 20, 200)
                    .between("restlessness", restlessness, 0, 1);
        }
    }

    /**
     * A stretch of one stage.
     *
     * @param stage {@code deep}, {@code light}, {@code rem}, {@code wake}, {@code asleep}, {@code restless},
     *     {@code awake}, or {@code unknown} as some trackers say
     * @param offsetS after going to bed
     */
    record Stage(
            @Required String stage,
            @Required double offsetS,
            @Required double durationS) {
        private static final List<String> STAGES =
                List.of("deep", "light", "rem", "wake", "asleep", "restless", "awake", "unknown");

        void check(Check check) {
            check.oneOf("stage", stage, STAGES)
                    .between("offsetS", offsetS, 0, TWO_DAYS_S)
                    .between("durationS", durationS, 0, TWO_DAYS_S);
        }
    }

    /** The sleep never was, or was withdrawn. */
    record SleepRetracted(
            @Required String origin,
            @Required String key,
            @ZeroWhenAbsent long revision) implements SleepEvent {
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
