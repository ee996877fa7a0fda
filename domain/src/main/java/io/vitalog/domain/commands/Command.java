package io.vitalog.domain.commands;

import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.foods.FoodEvent.FoodListed;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationCompleted;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationOpened;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish on its way: CloudEvents attributes and the fact that is wished for.
 *
 * @param id CloudEvents {@code id}: the same id from the same caller to the same aggregate is the same command
 * @param caller CloudEvents {@code source}: the door, such as {@code /api} or {@code /import/pmdata}
 * @param subject the user id (in a catalogue the id of the workout or the food)
 * @param time when the user acted; the time of the facts that follow
 * @param traceparent W3C trace context, if any
 */
public record Command(
        CommandType type,
        String id,
        String caller,
        String subject,
        Instant time,
        Fact wish,
        @Nullable String traceparent) {

    /** A command without a trace. */
    public static Command of(CommandType type, String id, String caller, String subject, Instant time, Fact wish) {
        return new Command(type, id, caller, subject, time, wish, null);
    }

    /**
     * The wish that a decided fact be recorded as it was elsewhere. Its id is the event's, so that one import after
     * another wishes for the same.
     *
     * @throws IllegalArgumentException if facts of its type are not recorded but come about by decisions here
     */
    public static Command recording(Event<?> event) {
        CommandType type = switch (event.fact()) {
            case UserRegistered _ -> CommandType.REGISTER_USER;
            case ProfileChanged _ -> CommandType.CHANGE_PROFILE;
            case DevicePaired _ -> CommandType.PAIR_DEVICE;
            case DeviceUnpaired _ -> CommandType.UNPAIR_DEVICE;
            case SessionStarted _ -> CommandType.START_SESSION;
            case SessionAbandoned _ -> CommandType.ABANDON_SESSION;
            case SessionCompleted _ -> CommandType.RECORD_SESSION;
            case DailyReported _ -> CommandType.REPORT_DAY;
            case SessionRated _ -> CommandType.RATE_SESSION;
            case WorkoutRated _ -> CommandType.RATE_WORKOUT;
            case MealLogged _ -> CommandType.LOG_MEAL;
            case PlayScored _ -> CommandType.SUBMIT_PLAY;
            case RecommendationShown _ -> CommandType.SHOW_RECOMMENDATION;
            case RecommendationOpened _ -> CommandType.OPEN_RECOMMENDATION;
            case RecommendationCompleted _ -> CommandType.COMPLETE_RECOMMENDATION;
            case WorkoutListed _ -> CommandType.ADD_WORKOUT;
            case FoodListed _ -> CommandType.ADD_FOOD;
            default -> throw new IllegalArgumentException(event.type().name() + " cannot be recorded from elsewhere");
        };
        return new Command(
                type, event.id(), event.source(), event.subject(), event.time(), event.fact(), event.traceparent());
    }

    /** Who decides it, such as {@code user/u-1}. */
    public String aggregate() {
        return type.aggregate(subject, wish);
    }
}
