package io.vitalog.domain.recommendations;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a recommendation. */
public sealed interface RecommendationEvent extends Fact {
    /** The most workouts of a recommendation. */
    int MOST_ITEMS = 50;

    String recommendationId();

    /**
     * Workouts were shown to the user, as a policy chose them.
     *
     * @param recommendationId of this one showing
     * @param policy that chose, such as {@code ranked} or {@code thompson}
     * @param settingsVersion of the settings that the policy had
     * @param items 1 to 50 workouts, each once, in the order in which they were shown
     */
    record RecommendationShown(
            @Required String origin,
            @Required String recommendationId,
            @Required String policy,
            @Nullable Integer settingsVersion,
            @Required List<ShownWorkout> items,
            @ZeroWhenAbsent long revision)
            implements RecommendationEvent {

        /** The workouts that were shown. */
        public List<String> workoutIds() {
            return items.stream().map(ShownWorkout::workoutId).toList();
        }

        @Override
        public String naturalKey(Instant eventTime) {
            return recommendationId;
        }

        @Override
        public void check(Check check) {
            check.token("recommendationId", recommendationId)
                    .token("policy", policy)
                    .between("settingsVersion", settingsVersion, 0, Integer.MAX_VALUE)
                    .each("items", items, MOST_ITEMS, ShownWorkout::check)
                    .that(!items.isEmpty(), "items must be 1 to " + MOST_ITEMS)
                    .that(workoutIds().stream().distinct().count() == items.size(), "items must name a workout once");
        }
    }

    /**
     * A workout that was shown.
     *
     * @param segment whose ranking it came from, such as {@code 26-35|Advanced|yoga}
     * @param propensity the probability with which the policy shows it to this user then, above 0 and at most 1; of a
     *     policy that leaves nothing to chance 1
     */
    record ShownWorkout(
            @Required String workoutId,
            @Required String segment,
            @Required double propensity) {
        void check(Check check) {
            check.token("workoutId", workoutId)
                    .key("segment", segment)
                    .between("propensity", propensity, 0, 1)
                    .that(propensity > 0, "propensity must be above 0: what was shown was not impossible");
        }
    }

    /** The user opened a workout that was shown. */
    record RecommendationOpened(
            @Required String origin,
            @Required String recommendationId,
            @Required String workoutId,
            @ZeroWhenAbsent long revision)
            implements RecommendationEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return keyOf(recommendationId, workoutId);
        }

        @Override
        public void check(Check check) {
            check.token("recommendationId", recommendationId).token("workoutId", workoutId);
        }
    }

    /**
     * The user completed a workout that was shown; told again with another session, the higher revision counts.
     *
     * @param sessionId of the wellness session in which it was completed
     */
    record RecommendationCompleted(
            @Required String origin,
            @Required String recommendationId,
            @Required String workoutId,
            @Nullable String sessionId,
            @ZeroWhenAbsent long revision)
            implements RecommendationEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return keyOf(recommendationId, workoutId);
        }

        @Override
        public void check(Check check) {
            check.token("recommendationId", recommendationId)
                    .token("workoutId", workoutId)
                    .token("sessionId", sessionId);
        }
    }

    /** No id has a bar, so that no two pairs give the same key. */
    private static String keyOf(String recommendationId, String workoutId) {
        return recommendationId + "|" + workoutId;
    }
}
