package io.vitalog.domain.wellness;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The course of a guided wellness session, such as yoga before a camera. */
public sealed interface WellnessSessionEvent extends Fact {

    String sessionId();

    /** The session began. */
    record SessionStarted(
            @Required String origin,
            @Required String sessionId,
            @Nullable String workoutId,
            @ZeroWhenAbsent long revision)
            implements WellnessSessionEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return sessionId + "/started";
        }

        @Override
        public void check(Check check) {
            check.token("sessionId", sessionId).token("workoutId", workoutId);
        }
    }

    /**
     * How it goes so far.
     *
     * @param poseAccuracyPercent 0 to 100
     * @param engagement 0 to 1
     * @param durationS so far
     */
    record ProgressRecorded(
            @Required String origin,
            @Required String sessionId,
            @Nullable Double poseAccuracyPercent,
            @Nullable Double engagement,
            @Required double durationS,
            @ZeroWhenAbsent long revision)
            implements WellnessSessionEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return sessionId + "/progress@" + eventTime;
        }

        @Override
        public void check(Check check) {
            Performance.check(check, poseAccuracyPercent, engagement, durationS);
            check.token("sessionId", sessionId);
        }
    }

    /** The session was done to its end. Units as in {@link ProgressRecorded}. */
    record SessionCompleted(
            @Required String origin,
            @Required String sessionId,
            @Nullable String workoutId,
            @Nullable Double poseAccuracyPercent,
            @Nullable Double engagement,
            @Required double durationS,
            @Nullable Double heartRateAvgBpm,
            @Nullable Double heartRateMaxBpm,
            @ZeroWhenAbsent long revision)
            implements WellnessSessionEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return sessionId + "/ended";
        }

        @Override
        public void check(Check check) {
            Performance.check(check, poseAccuracyPercent, engagement, durationS);
            check.token("sessionId", sessionId)
                    .token("workoutId", workoutId)
                    .between("heartRateAvgBpm", heartRateAvgBpm, 20, 300)
                    .between("heartRateMaxBpm", heartRateMaxBpm, 20, 300);
        }
    }

    /** The session was left before its end. */
    record SessionAbandoned(
            @Required String origin,
            @Required String sessionId,
            @Nullable String workoutId,
            @ZeroWhenAbsent long revision)
            implements WellnessSessionEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return sessionId + "/ended";
        }

        @Override
        public void check(Check check) {
            check.token("sessionId", sessionId).token("workoutId", workoutId);
        }
    }

    /** The ranges that progress and completion share. */
    final class Performance {
        private Performance() {}

        static void check(
                Check check, @Nullable Double poseAccuracyPercent, @Nullable Double engagement, double durationS) {
            check.between("poseAccuracyPercent", poseAccuracyPercent, 0, 100)
                    .between("engagement", engagement, 0, 1)
                    .between("durationS", durationS, 0, 86_400);
        }
    }
}
