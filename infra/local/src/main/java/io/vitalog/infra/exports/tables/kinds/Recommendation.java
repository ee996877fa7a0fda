package io.vitalog.infra.exports.tables.kinds;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.recommendations.RecommendationEvent;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationCompleted;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationOpened;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
import io.vitalog.domain.recommendations.RecommendationEvent.ShownWorkout;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was shown, opened or completed: its newest version.
 *
 * @param factId of the showing, the opening or the completion
 * @param source the app
 * @param kind {@code shown}, {@code opened} or {@code completed}
 * @param policy only of what was shown, as are the settings and the items
 * @param workoutId only of what was opened or completed
 */
public record Recommendation(
        String factId,
        String userId,
        String source,
        Instant time,
        String kind,
        String recommendationId,
        @Nullable String policy,
        @Nullable Integer settingsVersion,
        @Nullable List<ShownWorkout> items,
        @Nullable String workoutId,
        @Nullable String sessionId,
        long revision) {

    static Recommendation of(Occurrence event, RecommendationEvent fact) {
        return switch (fact) {
            case RecommendationShown shown -> shown(event, shown);
            case RecommendationOpened opened -> done(event, "opened", opened, opened.workoutId(), null);
            case RecommendationCompleted completed ->
                done(event, "completed", completed, completed.workoutId(), completed.sessionId());
        };
    }

    private static Recommendation shown(Occurrence event, RecommendationShown fact) {
        return new Recommendation(
                event.factId().toString(),
                event.subject(),
                fact.origin(),
                event.time(),
                "shown",
                fact.recommendationId(),
                fact.policy(),
                fact.settingsVersion(),
                fact.items(),
                null,
                null,
                fact.revision());
    }

    private static Recommendation done(
            Occurrence event, String kind, RecommendationEvent fact, String workoutId, @Nullable String sessionId) {
        return new Recommendation(
                event.factId().toString(),
                event.subject(),
                fact.origin(),
                event.time(),
                kind,
                fact.recommendationId(),
                null,
                null,
                null,
                workoutId,
                sessionId,
                fact.revision());
    }
}
