package io.vitalog.domain.commands;

import io.vitalog.domain.devices.DeviceEvent;
import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.FeedbackRetracted;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.foods.FoodEvent.FoodListed;
import io.vitalog.domain.foods.FoodEvent.FoodRetired;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanAdjusted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanDeclined;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationCompleted;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationOpened;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
import io.vitalog.domain.users.UserEvent.AccountClosed;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every command. Its payload is the fact that is wished for; the decision says whether it comes to pass. */
public enum CommandType {
    REGISTER_USER("user.register.v1", UserRegistered.class),
    CHANGE_PROFILE("user.change-profile.v1", ProfileChanged.class),
    CLOSE_ACCOUNT("user.close-account.v1", AccountClosed.class),
    PAIR_DEVICE("device.pair.v1", DevicePaired.class),
    UNPAIR_DEVICE("device.unpair.v1", DeviceUnpaired.class),
    START_SESSION("wellness-session.start.v1", SessionStarted.class),
    RECORD_PROGRESS("wellness-session.record-progress.v1", ProgressRecorded.class),
    COMPLETE_SESSION("wellness-session.complete.v1", SessionCompleted.class),
    ABANDON_SESSION("wellness-session.abandon.v1", SessionAbandoned.class),
    /** A session that was recorded elsewhere, whole; the time is its end. */
    RECORD_SESSION("wellness-session.record.v1", SessionCompleted.class),
    REPORT_DAY("feedback.report-day.v1", DailyReported.class),
    RATE_SESSION("feedback.rate-session.v1", SessionRated.class),
    RATE_WORKOUT("feedback.rate-workout.v1", WorkoutRated.class),
    WITHDRAW_FEEDBACK("feedback.withdraw.v1", FeedbackRetracted.class),
    LOG_MEAL("meal.log.v1", MealLogged.class),
    CORRECT_MEAL("meal.correct.v1", MealLogged.class),
    DELETE_MEAL("meal.delete.v1", MealDeleted.class),
    SUBMIT_PLAY("play.submit.v1", PlayScored.class),
    REQUEST_PLAN("plan.request.v1", PlanRequested.class),
    ACCEPT_PLAN("plan.accept.v1", PlanAccepted.class),
    DECLINE_PLAN("plan.decline.v1", PlanDeclined.class),
    MARK_PLAN_DAY("plan.mark-day.v1", PlanDayMarked.class),
    ADJUST_PLAN("plan.adjust.v1", PlanAdjusted.class),
    SHOW_RECOMMENDATION("recommendation.show.v1", RecommendationShown.class),
    OPEN_RECOMMENDATION("recommendation.open.v1", RecommendationOpened.class),
    COMPLETE_RECOMMENDATION("recommendation.complete.v1", RecommendationCompleted.class),
    ADD_WORKOUT("workout.add.v1", WorkoutListed.class),
    CHANGE_WORKOUT("workout.change.v1", WorkoutListed.class),
    RETIRE_WORKOUT("workout.retire.v1", WorkoutRetired.class),
    ADD_FOOD("food.add.v1", FoodListed.class),
    CHANGE_FOOD("food.change.v1", FoodListed.class),
    RETIRE_FOOD("food.retire.v1", FoodRetired.class);

    private static final Map<String, CommandType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(CommandType::typeName, Function.identity()));

    private final String typeName;
    private final Class<? extends Fact> wish;

    CommandType(String name, Class<? extends Fact> wish) {
        this.typeName = "io.vitalog." + name;
        this.wish = wish;
    }

    /** CloudEvents {@code type}: {@code io.vitalog.<concept>.<imperative>.v<n>}. Never changes. */
    public String typeName() {
        return typeName;
    }

    /** The fact that is wished for. */
    public Class<? extends Fact> wish() {
        return wish;
    }

    /** The command of this name, or null. */
    public static @Nullable CommandType named(String name) {
        return BY_NAME.get(name);
    }

    /** Who decides such a wish: one whose decisions are made one after another. Also the key of the record. */
    public String aggregate(String subject, Fact wished) {
        return switch (this) {
            case PAIR_DEVICE, UNPAIR_DEVICE -> "device/" + ((DeviceEvent) wished).deviceId();
            case ADD_WORKOUT, CHANGE_WORKOUT, RETIRE_WORKOUT -> "workout/" + subject;
            case ADD_FOOD, CHANGE_FOOD, RETIRE_FOOD -> "food/" + subject;
            default -> "user/" + subject;
        };
    }
}
