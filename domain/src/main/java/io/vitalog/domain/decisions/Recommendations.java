package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.FactVersion;
import io.vitalog.domain.decisions.states.Recommended;
import io.vitalog.domain.decisions.states.Recommended.Shown;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.recommendations.RecommendationEvent;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationCompleted;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationOpened;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
import java.util.List;

/** Recommendations: what was shown stands, and only that can be opened and completed. */
final class Recommendations {
    private Recommendations() {}

    static List<Event<?>> decide(Command command, States states) {
        Accounts.registered(command, states);
        FactVersion now = Facts.version(command, states);
        List<Event<?>> next = Facts.next(command, now);
        if (next.isEmpty()) {
            return next;
        }
        Recommended recommended = (Recommended) states.of(EntityId.recommended(command.subject()));
        switch ((RecommendationEvent) command.wish()) {
            case RecommendationShown shown -> requireNew(shown, now, recommended);
            case RecommendationOpened opened -> requireShown(opened, opened.workoutId(), now, recommended);
            case RecommendationCompleted completed -> requireShown(completed, completed.workoutId(), now, recommended);
        }
        return next;
    }

    private static void requireNew(RecommendationShown wish, FactVersion now, Recommended recommended) {
        if (now.stands() || recommended.shown(wish.recommendationId()) != null) {
            throw new Rejection(
                    "recommendation-known",
                    "recommendation " + wish.recommendationId() + " was shown before, otherwise; show another");
        }
    }

    /** Of what was opened or completed before, it is known that it was shown, however long ago. */
    private static void requireShown(
            RecommendationEvent wish, String workoutId, FactVersion now, Recommended recommended) {
        if (now.stands()) {
            return;
        }
        Shown shown = recommended.shown(wish.recommendationId());
        if (shown == null) {
            throw new Rejection(
                    "no-such-recommendation",
                    "recommendation " + wish.recommendationId() + " is none of the newest that were shown");
        }
        if (!shown.workoutIds().contains(workoutId)) {
            throw new Rejection(
                    "not-shown",
                    "workout " + workoutId + " was not shown in recommendation " + wish.recommendationId());
        }
    }
}
