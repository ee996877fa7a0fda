package io.vitalog.domain.golden;

import static io.vitalog.domain.golden.Example.full;
import static io.vitalog.domain.golden.Example.minimal;
import static io.vitalog.domain.golden.Example.particular;

import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.feedback.Consumed;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.FeedbackRetracted;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.feedback.Injury;
import io.vitalog.domain.feedback.Questionnaire;
import io.vitalog.domain.meals.MealEvent.Item;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.plans.PlanEvent;
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
import java.time.LocalDate;
import java.util.List;

/** Examples of what users decide. */
final class DecidedExamples {
    private DecidedExamples() {}

    static List<Example> users() {
        Profile profile = new Profile(
                "Europe/Oslo",
                1988,
                "36-45",
                "female",
                172.5,
                66.4,
                "intermediate",
                List.of("yoga", "run"),
                List.of("sleep better"),
                186.0,
                LocalDate.of(1988, 2, 29),
                List.of("insights"),
                List.of(new Profile.SourcePreference("distanceM", List.of("stryd", "garmin"))));
        return List.of(
                full(new UserRegistered("app", "account", profile, 1)),
                minimal(new UserRegistered("app", "account", Profile.inZone(null), 0)),
                full(new ProfileChanged("app", "change-4", profile, 1)),
                minimal(new ProfileChanged("app", null, Profile.inZone(null), 0)),
                full(new AccountClosed("app", "closing", "moving on", profile, 1)),
                minimal(new AccountClosed("app", "closing", null, null, 0)));
    }

    static List<Example> devices() {
        return List.of(
                full(new DevicePaired("app", "watch-7", "Vitalog", "Watch 7", 1)),
                minimal(new DevicePaired("app", "watch-7", null, null, 0)),
                full(new DeviceUnpaired("app", "watch-7", 1)),
                minimal(new DeviceUnpaired("app", "watch-7", 0)));
    }

    static List<Example> feedback() {
        Questionnaire pmsys = Questionnaire.PMSYS;
        return List.of(
                full(new DailyReported(
                        "pmsys",
                        "2026-03-14",
                        pmsys,
                        4,
                        3,
                        6,
                        2,
                        3,
                        2,
                        7,
                        4,
                        7.5,
                        List.of("left knee", "lower back"),
                        null,
                        null,
                        "Europe/Oslo",
                        1)),
                minimal(new DailyReported(
                        "app", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        0)),
                particular(
                        "injuries-and-consumed",
                        new DailyReported(
                                "pmsys",
                                "evening/2026-03-14",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(new Injury("left-foot", "minor"), new Injury("groin-hip", "major")),
                                new Consumed(List.of("breakfast", "dinner"), 8, "maybe"),
                                null,
                                0)),
                full(new SessionRated("pmsys", "s-7", 6, 75, List.of("individual", "running"), "+01:00", 1)),
                minimal(new SessionRated("app", null, 3, 20.5, null, null, 0)),
                full(new WorkoutRated("app", "thumb-1", "yoga-12", true, 1)),
                minimal(new WorkoutRated("app", null, "yoga-12", false, 0)),
                full(new FeedbackRetracted("pmsys", "daily/2026-03-14", 2)),
                minimal(new FeedbackRetracted("app", "workout/2026-03-14T06:30:00Z", 0)));
    }

    static List<Example> meals() {
        List<Item> items = List.of(new Item("oatmeal", 80.0), new Item("blueberries", 45.5));
        return List.of(
                full(new MealLogged("app", "m-1", "breakfast", items, 412.0, 14.5, 66.0, 9.0, 250.0, "+01:00", 1)),
                minimal(new MealLogged("app", "m-2", "snack", null, null, null, null, null, null, null, 0)),
                particular(
                        "of-foods",
                        new MealLogged(
                                "app",
                                "m-3",
                                "snack",
                                List.of(new Item("butter", 14.2, "usda-sr:01001"), new Item("bread", 40.0)),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                0)),
                full(new MealDeleted("app", "m-1", 2)),
                minimal(new MealDeleted("app", "m-2", 0)));
    }

    static List<Example> wellnessSessions() {
        return List.of(
                full(new SessionStarted("app", "ws-1", "yoga-12", 1)),
                minimal(new SessionStarted("app", "ws-1", null, 0)),
                full(new ProgressRecorded("app", "ws-1", 87.5, 0.75, 300, 1)),
                minimal(new ProgressRecorded("app", "ws-1", null, null, 300, 0)),
                full(new SessionCompleted("app", "ws-1", "yoga-12", 84.5, 0.5, 1_200.5, 96.0, 121.0, 1)),
                minimal(new SessionCompleted("app", "ws-1", null, null, null, 1_200, null, null, 0)),
                full(new SessionAbandoned("app", "ws-2", "yoga-12", 1)),
                minimal(new SessionAbandoned("app", "ws-2", null, 0)));
    }

    static List<Example> plays() {
        return List.of(
                full(new PlayScored("game", "play-9", "DualFlow", 3, 12.5, 48_200, 1.5, 1)),
                minimal(new PlayScored("game", "play-10", "DualFlow", -1, 3, 0, null, 0)));
    }

    static List<Example> plans() {
        return List.of(
                full(new PlanRequested("app", "plan-1", PlanEvent.Kind.WORKOUT, "mornings only", 1)),
                minimal(new PlanRequested("app", "plan-2", PlanEvent.Kind.NUTRITION, null, 0)),
                full(new PlanAccepted("app", "plan-1", 1)),
                minimal(new PlanAccepted("app", "plan-1", 0)),
                full(new PlanDeclined("app", "plan-2", "too much fish", 1)),
                minimal(new PlanDeclined("app", "plan-2", null, 0)),
                full(new PlanDayMarked("app", "plan-1", 1, PlanEvent.Outcome.DONE, 1)),
                minimal(new PlanDayMarked("app", "plan-1", 7, PlanEvent.Outcome.SKIPPED, 0)),
                full(new PlanAdjusted("app", "plan-1", "shorter", 1)),
                minimal(new PlanAdjusted("app", "plan-1", "shorter", 0)));
    }

    static List<Example> recommendations() {
        List<ShownWorkout> drawn = List.of(
                new ShownWorkout("yoga-12", "26-35|Advanced|yoga", 0.6), new ShownWorkout("run-3", "*|*|run", 0.0625));
        List<ShownWorkout> ranked = List.of(new ShownWorkout("yoga-12", "*|*|*", 1));
        return List.of(
                full(new RecommendationShown("app", "r-1", "thompson", 2, drawn, 1)),
                minimal(new RecommendationShown("app", "r-2", "ranked", null, ranked, 0)),
                full(new RecommendationOpened("app", "r-1", "yoga-12", 1)),
                minimal(new RecommendationOpened("app", "r-1", "run-3", 0)),
                full(new RecommendationCompleted("app", "r-1", "yoga-12", "ws-1", 1)),
                minimal(new RecommendationCompleted("app", "r-1", "yoga-12", null, 0)));
    }
}
