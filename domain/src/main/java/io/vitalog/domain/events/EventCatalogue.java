package io.vitalog.domain.events;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.ActivityRetracted;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummaryRetracted;
import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.envelope.Upcaster;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.FeedbackRetracted;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.foods.FoodEvent.FoodListed;
import io.vitalog.domain.foods.FoodEvent.FoodRetired;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanAdjusted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanDeclined;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.ReadingsRetracted;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.readings.SampleId;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationCompleted;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationOpened;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.SleepRetracted;
import io.vitalog.domain.sleep.SleepRecordedV1;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.UserEvent.AccountClosed;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every released event and every upcaster. Names are explicit and never change; class names may. */
public final class EventCatalogue {
    /** Newest versions, in the order of their topics. */
    public static final List<EventType> TYPES = List.of(
            EventType.of("io.vitalog.user.registered.v1", "user", UserRegistered.class, Topics.USERS),
            EventType.of("io.vitalog.user.profile-changed.v1", "profile", ProfileChanged.class, Topics.USERS),
            EventType.of("io.vitalog.user.account-closed.v1", "account", AccountClosed.class, Topics.USERS),
            EventType.of("io.vitalog.device.paired.v1", "pairing", DevicePaired.class, Topics.DEVICES),
            EventType.of("io.vitalog.device.unpaired.v1", "unpairing", DeviceUnpaired.class, Topics.DEVICES),
            EventType.of("io.vitalog.activity.recorded.v1", "activity", ActivityRecorded.class, Topics.ACTIVITIES),
            EventType.of("io.vitalog.activity.retracted.v1", "activity", ActivityRetracted.class, Topics.ACTIVITIES),
            EventType.of("io.vitalog.day.summarized.v1", "day-summary", DaySummarized.class, Topics.DAY_SUMMARIES),
            EventType.of(
                    "io.vitalog.day.summary-retracted.v1",
                    "day-summary",
                    DaySummaryRetracted.class,
                    Topics.DAY_SUMMARIES),
            EventType.of("io.vitalog.reading.taken.v1", SampleId.KIND, ReadingTaken.class, Topics.READINGS),
            EventType.of("io.vitalog.reading.series-taken.v1", SampleId.KIND, SeriesTaken.class, Topics.READINGS),
            EventType.of("io.vitalog.reading.retracted.v1", SampleId.KIND, ReadingsRetracted.class, Topics.READINGS),
            EventType.of("io.vitalog.sleep.recorded.v2", "sleep", SleepRecorded.class, Topics.SLEEP),
            EventType.of("io.vitalog.sleep.retracted.v1", "sleep", SleepRetracted.class, Topics.SLEEP),
            EventType.of("io.vitalog.feedback.daily-reported.v1", "feedback", DailyReported.class, Topics.FEEDBACK),
            EventType.of("io.vitalog.feedback.session-rated.v1", "feedback", SessionRated.class, Topics.FEEDBACK),
            EventType.of("io.vitalog.feedback.workout-rated.v1", "feedback", WorkoutRated.class, Topics.FEEDBACK),
            EventType.of("io.vitalog.feedback.retracted.v1", "feedback", FeedbackRetracted.class, Topics.FEEDBACK),
            EventType.of("io.vitalog.meal.logged.v1", "meal", MealLogged.class, Topics.MEALS),
            EventType.of("io.vitalog.meal.deleted.v1", "meal", MealDeleted.class, Topics.MEALS),
            EventType.of(
                    "io.vitalog.wellness-session.started.v1",
                    "session",
                    SessionStarted.class,
                    Topics.WELLNESS_SESSIONS),
            EventType.of(
                    "io.vitalog.wellness-session.progress-recorded.v1",
                    "session",
                    ProgressRecorded.class,
                    Topics.WELLNESS_SESSIONS),
            EventType.of(
                    "io.vitalog.wellness-session.completed.v1",
                    "session",
                    SessionCompleted.class,
                    Topics.WELLNESS_SESSIONS),
            EventType.of(
                    "io.vitalog.wellness-session.abandoned.v1",
                    "session",
                    SessionAbandoned.class,
                    Topics.WELLNESS_SESSIONS),
            EventType.of("io.vitalog.play.scored.v1", "play", PlayScored.class, Topics.PLAYS),
            EventType.of("io.vitalog.plan.requested.v1", "plan", PlanRequested.class, Topics.PLANS),
            EventType.of("io.vitalog.plan.accepted.v1", "plan", PlanAccepted.class, Topics.PLANS),
            EventType.of("io.vitalog.plan.declined.v1", "plan", PlanDeclined.class, Topics.PLANS),
            EventType.of("io.vitalog.plan.day-marked.v1", "plan", PlanDayMarked.class, Topics.PLANS),
            EventType.of("io.vitalog.plan.adjusted.v1", "plan", PlanAdjusted.class, Topics.PLANS),
            EventType.of(
                    "io.vitalog.recommendation.shown.v1",
                    "recommendation",
                    RecommendationShown.class,
                    Topics.RECOMMENDATIONS),
            EventType.of(
                    "io.vitalog.recommendation.opened.v1",
                    "recommendation-opened",
                    RecommendationOpened.class,
                    Topics.RECOMMENDATIONS),
            EventType.of(
                    "io.vitalog.recommendation.completed.v1",
                    "recommendation-completed",
                    RecommendationCompleted.class,
                    Topics.RECOMMENDATIONS),
            EventType.of("io.vitalog.workout.listed.v1", "workout", WorkoutListed.class, Topics.WORKOUTS),
            EventType.of("io.vitalog.workout.retired.v1", "workout", WorkoutRetired.class, Topics.WORKOUTS),
            EventType.of("io.vitalog.food.listed.v1", "food", FoodListed.class, Topics.FOODS),
            EventType.of("io.vitalog.food.retired.v1", "food", FoodRetired.class, Topics.FOODS),
            EventType.of("io.vitalog.model.trained.v1", "model", ModelTrained.class, Topics.MODELS),
            EventType.of("io.vitalog.model.activated.v1", "model", ModelActivated.class, Topics.MODELS));

    /** One a released version that is no longer written. */
    public static final List<Upcaster> UPCASTERS = List.of(new SleepRecordedV1());

    private static final Map<String, EventType> BY_NAME =
            TYPES.stream().collect(Collectors.toMap(EventType::name, Function.identity()));
    private static final Map<Class<? extends Fact>, EventType> BY_PAYLOAD =
            TYPES.stream().collect(Collectors.toMap(EventType::payload, Function.identity()));
    private static final Map<String, Upcaster> BY_OLD_NAME =
            UPCASTERS.stream().collect(Collectors.toMap(Upcaster::from, Function.identity()));

    private EventCatalogue() {}

    /** The newest version with this name, or null when it is old or unknown. */
    public static @Nullable EventType named(String name) {
        return BY_NAME.get(name);
    }

    /** The newest version with this name, to which an upcaster led. */
    static EventType required(String name) {
        EventType type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalStateException("an upcaster leads to '" + name + "', which is not in the catalogue");
        }
        return type;
    }

    /** The step from this old version to the next, or null. */
    static @Nullable Upcaster upcasterFrom(String name) {
        return BY_OLD_NAME.get(name);
    }

    /** The type that a payload is written as. */
    public static EventType typeOf(Fact fact) {
        EventType type = BY_PAYLOAD.get(fact.getClass());
        if (type == null) {
            throw new IllegalArgumentException(fact.getClass() + " is missing in the catalogue of events");
        }
        return type;
    }
}
