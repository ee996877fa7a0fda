package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.Acquaintance;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.FactVersion;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.FeedbackRetracted;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import java.util.List;

/** Self-reports: every one is kept, and one of the same key corrects it. */
final class Reports {
    private Reports() {}

    static List<Event<?>> decide(Command command, States states) {
        Accounts.open(command, states);
        FactVersion now = Facts.version(command, states);
        return switch ((FeedbackEvent) command.wish()) {
            case DailyReported _, SessionRated _ -> Facts.next(command, now);
            case WorkoutRated rated -> {
                requireMet(command, rated.workoutId(), states);
                yield Facts.next(command, now);
            }
            case FeedbackRetracted retracted -> {
                if (now.revision() < 0) {
                    throw new Rejection("no-such-report", "there is no report " + retracted.key());
                }
                yield Facts.next(command, now);
            }
        };
    }

    private static void requireMet(Command command, String workoutId, States states) {
        Acquaintance acquaintance = (Acquaintance) states.of(EntityId.acquaintance(command.subject(), workoutId));
        if (!acquaintance.met()) {
            throw new Rejection(
                    "workout-not-met", "user " + command.subject() + " has had no session of workout " + workoutId);
        }
    }
}
