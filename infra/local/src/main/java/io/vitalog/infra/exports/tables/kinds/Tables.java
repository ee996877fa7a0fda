package io.vitalog.infra.exports.tables.kinds;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.activities.ActivityEvent;
import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.ActivityRetracted;
import io.vitalog.domain.courses.kinds.CourseKind;
import io.vitalog.domain.daysummaries.DaySummaryEvent;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent;
import io.vitalog.domain.feedback.Report;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.meals.MealEvent;
import io.vitalog.domain.meals.MealEvent.MealDeleted;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.plays.PlayEvent;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.recommendations.RecommendationEvent;
import io.vitalog.domain.sleep.Sleep;
import io.vitalog.domain.sleep.SleepEvent;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.SleepRetracted;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.User;
import io.vitalog.infra.exports.tables.Table;
import io.vitalog.infra.exports.tables.kinds.FactTable.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every table of an export. */
public final class Tables {
    /** Who the users are, and who has left. */
    public static final Table<User> PROFILES = new ProfileTable();

    private static final Table<Activity> ACTIVITIES = FactTable.of(
            "activities",
            Topics.ACTIVITIES,
            ActivityEvent.class,
            Activity.class,
            Tables::activity,
            row -> new Place(row.userId(), row.startTime(), row.activityId()));

    private static final Table<Sleep> SLEEPS = FactTable.of(
            "sleeps",
            Topics.SLEEP,
            SleepEvent.class,
            Sleep.class,
            Tables::sleep,
            row -> new Place(row.userId(), row.startTime(), row.sleepId()));

    private static final Table<DaySummary> DAY_SUMMARIES = FactTable.of(
            "day-summaries",
            Topics.DAY_SUMMARIES,
            DaySummaryEvent.class,
            DaySummary.class,
            DaySummary::of,
            row -> new Place(row.userId(), row.time(), row.summaryId()));

    private static final Table<Report> FEEDBACK = FactTable.of(
            "feedback",
            Topics.FEEDBACK,
            FeedbackEvent.class,
            Report.class,
            Report::of,
            row -> new Place(row.userId(), row.time(), row.reportId()));

    private static final Table<Meal> MEALS = FactTable.of(
            "meals",
            Topics.MEALS,
            MealEvent.class,
            Meal.class,
            Tables::meal,
            row -> new Place(row.userId(), row.time(), row.mealId()));

    private static final Table<Play> PLAYS = FactTable.of(
            "plays",
            Topics.PLAYS,
            PlayEvent.class,
            Play.class,
            Tables::play,
            row -> new Place(row.userId(), row.time(), row.playId()));

    private static final Table<Recommendation> RECOMMENDATIONS = FactTable.of(
            "recommendations",
            Topics.RECOMMENDATIONS,
            RecommendationEvent.class,
            Recommendation.class,
            Recommendation::of,
            row -> new Place(row.userId(), row.time(), row.factId()));

    /** In the order in which they are written. */
    public static final List<Table<?>> ALL = List.of(
            PROFILES,
            ACTIVITIES,
            SLEEPS,
            DAY_SUMMARIES,
            new SamplesTable(),
            FEEDBACK,
            CourseTable.of("sessions", CourseKind.SESSIONS, (_, session) -> session.since()),
            MEALS,
            PLAYS,
            CourseTable.of(
                    "devices",
                    CourseKind.DEVICES,
                    (course, _) -> course.told().getFirst().time()),
            CourseTable.of("plans", CourseKind.PLANS, (_, plan) -> plan.since()),
            RECOMMENDATIONS,
            new DaysTable());

    private Tables() {}

    private static @Nullable Activity activity(Event<?> event, ActivityEvent fact) {
        return switch (fact) {
            case ActivityRecorded recorded -> Activity.of(event, recorded);
            case ActivityRetracted _ -> null;
        };
    }

    private static @Nullable Sleep sleep(Event<?> event, SleepEvent fact) {
        return switch (fact) {
            case SleepRecorded recorded -> Sleep.of(event, recorded);
            case SleepRetracted _ -> null;
        };
    }

    private static @Nullable Meal meal(Event<?> event, MealEvent fact) {
        return switch (fact) {
            case MealLogged logged -> Meal.of(event, logged);
            case MealDeleted _ -> null;
        };
    }

    private static Play play(Event<?> event, PlayEvent fact) {
        return switch (fact) {
            case PlayScored scored -> Play.of(event, scored);
        };
    }
}
