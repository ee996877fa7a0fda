package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.devices.DeviceEvent;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.foods.FoodEvent;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.meals.MealEvent;
import io.vitalog.domain.plans.PlanEvent;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.plays.PlayEvent;
import io.vitalog.domain.recommendations.RecommendationEvent;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.domain.workouts.WorkoutEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Decides commands. */
public final class Decider {
    private Decider() {}

    /**
     * What follows from {@code command}; nothing when all is so already.
     *
     * @param arrival when the broker took the command
     * @param states of the command's aggregate
     * @throws Rejection with the rule that forbids it
     */
    public static List<Event<?>> decide(Command command, Instant arrival, States states) {
        if (!FirstBroken.isToken(command.subject())) {
            throw new Rejection(
                    "bad-attribute", "the subject must be 1 to 128 letters, digits or any of . _ : @ / + -");
        }
        FirstBroken.of(command.wish()).ifPresent(violation -> {
            throw new Rejection(violation.cause().code(), violation.rule());
        });
        requireSaneClock(command.time(), arrival);
        return switch (command.type()) {
            case REGISTER_USER, CHANGE_PROFILE, CLOSE_ACCOUNT -> Accounts.decide(command, states);
            case PAIR_DEVICE, UNPAIR_DEVICE -> Devices.decide(command, states);
            case START_SESSION, RECORD_PROGRESS, COMPLETE_SESSION, ABANDON_SESSION, RECORD_SESSION ->
                Sessions.decide(command, states);
            case REPORT_DAY, RATE_SESSION, RATE_WORKOUT, WITHDRAW_FEEDBACK -> Reports.decide(command, states);
            case LOG_MEAL, CORRECT_MEAL, DELETE_MEAL -> Meals.decide(command, states);
            case SHOW_RECOMMENDATION, OPEN_RECOMMENDATION, COMPLETE_RECOMMENDATION ->
                Recommendations.decide(command, states);
            case SUBMIT_PLAY -> Plays.decide(command, states);
            case REQUEST_PLAN, ACCEPT_PLAN, DECLINE_PLAN, MARK_PLAN_DAY, ADJUST_PLAN -> Plans.decide(command, states);
            case ADD_WORKOUT, CHANGE_WORKOUT, RETIRE_WORKOUT -> Catalogue.WORKOUTS.decide(command, states);
            case ADD_FOOD, CHANGE_FOOD, RETIRE_FOOD -> Catalogue.FOODS.decide(command, states);
        };
    }

    /** The id of what an accepted command is about; of two wishes for the same it is the same. */
    public static String resource(Command command, States states) {
        return switch (command.wish()) {
            case WellnessSessionEvent session -> session.sessionId();
            case PlanRequested plan ->
                Objects.requireNonNullElse(
                        Plans.openPlan(command, states.account(command.subject()), states), plan.planId());
            case PlanEvent plan -> plan.planId();
            case DeviceEvent device -> device.deviceId();
            case MealEvent meal -> meal.key();
            case RecommendationEvent recommendation -> recommendation.recommendationId();
            case PlayEvent play -> play.naturalKey(command.time());
            case UserEvent _, WorkoutEvent _, FoodEvent _ -> command.subject();
            default -> Facts.factId(command, command.wish()).toString();
        };
    }

    private static void requireSaneClock(Instant time, Instant arrival) {
        if (time.isBefore(Intake.EARLIEST)) {
            throw new Rejection("clock-behind", "time " + time + " is before " + Intake.EARLIEST);
        }
        if (time.isAfter(arrival.plus(Intake.MOST_AHEAD))) {
            throw new Rejection(
                    "clock-ahead",
                    "time " + time + " is more than " + Intake.MOST_AHEAD.toMinutes() + " minutes ahead of " + arrival);
        }
    }
}
