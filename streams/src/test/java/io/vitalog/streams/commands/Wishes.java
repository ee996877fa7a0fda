package io.vitalog.streams.commands;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.FeedbackRetracted;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.foods.FoodEvent.FoodListed;
import io.vitalog.domain.foods.FoodEvent.FoodRetired;
import io.vitalog.domain.foods.Nutrients;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.plans.PlanEvent.Kind;
import io.vitalog.domain.plans.PlanEvent.Outcome;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanAdjusted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanDeclined;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationCompleted;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationOpened;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
import io.vitalog.domain.recommendations.RecommendationEvent.ShownWorkout;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.AccountClosed;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import java.time.Instant;
import java.util.List;

/** Commands of one user at one instant, and the facts that they wish for. */
final class Wishes {
    static final Instant NOW = Instant.parse("2026-03-14T07:30:00Z");
    static final Profile OSLO = Profile.inZone("Europe/Oslo");

    static final UserRegistered REGISTERED = new UserRegistered("app", "account", OSLO, 0);
    static final ProfileChanged MOVED = new ProfileChanged("app", null, Profile.inZone("Asia/Tokyo"), 0);
    static final AccountClosed CLOSED = new AccountClosed("app", "closing", "moving on", OSLO, 0);
    static final SessionStarted STARTED = new SessionStarted("app", "s-1", "yoga-1", 0);
    static final ProgressRecorded PROGRESS = new ProgressRecorded("app", "s-1", 88.0, 0.9, 300, 0);
    static final SessionCompleted COMPLETED =
            new SessionCompleted("app", "s-1", "yoga-1", 90.0, 0.8, 1_200, null, null, 0);
    static final SessionAbandoned ABANDONED = new SessionAbandoned("app", "s-1", "yoga-1", 0);
    static final DailyReported REPORT = new DailyReported(
            "app", "today", null, 4, 4, 3, null, null, null, null, null, null, null, null, null, null, 0);
    static final WorkoutRated LIKED = new WorkoutRated("app", "yoga-1", "yoga-1", true, 0);
    static final FeedbackRetracted WITHDRAWN = new FeedbackRetracted("app", "daily/today", 1);
    static final MealLogged MEAL = new MealLogged("app", "m-1", "lunch", null, 512.0, null, null, null, null, null, 0);
    static final MealLogged LARGER_MEAL =
            new MealLogged("app", "m-1", "lunch", null, 640.0, null, null, null, null, null, 1);
    static final MealDeleted DELETED = new MealDeleted("app", "m-1", 1);
    static final PlayScored PLAY = new PlayScored("game", "p-1", "DualFlow", -1, 10, 150_000, 5.0, 0);
    static final PlanRequested PLAN = new PlanRequested("app", "plan-1", Kind.NUTRITION, "no fish", 0);
    static final PlanAccepted ACCEPTED = new PlanAccepted("app", "plan-1", 0);
    static final PlanDeclined DECLINED = new PlanDeclined("app", "plan-1", null, 0);
    static final PlanAdjusted ADJUSTED = new PlanAdjusted("app", "plan-1", "less salt", 0);
    static final RecommendationShown SHOWN = shown("app", "yoga-1", 0);
    static final RecommendationOpened OPENED = new RecommendationOpened("app", "r-1", "yoga-1", 0);
    static final RecommendationCompleted DONE = new RecommendationCompleted("app", "r-1", "yoga-1", null, 0);
    static final RecommendationCompleted DONE_IN_SESSION =
            new RecommendationCompleted("app", "r-1", "yoga-1", "s-1", 1);
    static final DevicePaired PAIRED = new DevicePaired("app", "watch-1", "Orbit", "4", 0);
    static final DeviceUnpaired UNPAIRED = new DeviceUnpaired("app", "watch-1", 0);
    static final WorkoutListed LISTED =
            new WorkoutListed("studio", "Sun salutation", "yoga", "beginner", 25.0, null, null, null, 0);
    static final WorkoutListed RETITLED =
            new WorkoutListed("studio", "Moon salutation", "yoga", "beginner", 25.0, null, null, null, 1);
    static final FoodListed BUTTER = butter("BUTTER", 0);
    static final FoodListed RENAMED = butter("BUTTER,WITH SALT", 1);
    static final FoodRetired UNLISTED = new FoodRetired("usda-sr", 1);
    static final WorkoutRetired RETIRED = new WorkoutRetired("studio", 1);

    private Wishes() {}

    static PlanDayMarked day(int day, Outcome outcome, long revision) {
        return new PlanDayMarked("app", "plan-1", day, outcome, revision);
    }

    static RecommendationShown shown(String origin, String workoutId, long revision) {
        List<ShownWorkout> items = List.of(new ShownWorkout(workoutId, "26-35|Advanced|yoga", 0.5));
        return new RecommendationShown(origin, "r-1", "thompson", 1, items, revision);
    }

    static Command wish(CommandType type, Fact fact) {
        return wish(type, "c-1", "u-1", fact);
    }

    static Command wish(CommandType type, String id, String subject, Fact fact) {
        return Command.of(type, id, "/api", subject, NOW, fact);
    }

    private static FoodListed butter(String name, long revision) {
        Nutrients nutrients =
                new Nutrients(717.0, null, null, null, null, null, null, null, null, null, null, null, null, null);
        return new FoodListed("usda-sr", name, nutrients, null, revision);
    }
}
