package io.vitalog.domain.topics;

import io.vitalog.domain.topics.Topic.Role;
import io.vitalog.domain.topics.Topic.Writer;
import java.time.Duration;
import java.util.List;

/** Every topic that Vitalog writes or reads. */
public final class Topics {
    public static final Topic INBOX =
            passage("inbox", "everything measured, one door, in the order a user sent it", "user id", 14);

    public static final Topic COMMANDS =
            passage("commands", "every action that needs a decision", "aggregate: user/<id>, device/<id>, …", 14);
    public static final Topic COMMAND_REPLIES = new Topic(
            "command-replies",
            "the verdict on each command",
            "aggregate, as its command",
            Role.PASSAGE,
            Writer.COMMAND_PROCESSOR,
            Duration.ofDays(30));

    public static final Topic USERS = decided("users", "profiles");
    public static final Topic DEVICES = decided("devices", "pairings of devices");
    public static final Topic WELLNESS_SESSIONS = decided("wellness-sessions", "guided sessions and their progress");
    public static final Topic FEEDBACK = decided("feedback", "daily self-reports, session ratings, thumbs");
    public static final Topic MEALS = decided("meals", "what a user ate");
    public static final Topic PLAYS = decided("plays", "scored exergame plays");
    public static final Topic PLANS = decided("plans", "requested plans and how they went");
    public static final Topic RECOMMENDATIONS =
            decided("recommendations", "what was recommended, opened and completed");
    public static final Topic WORKOUTS = catalogue("workouts", "the workout catalogue", "workout id");
    public static final Topic FOODS = catalogue("foods", "the food catalogue", "food id");

    public static final Topic ACTIVITIES = measured("activities", "recorded activities");
    public static final Topic READINGS = measured("readings", "single readings and series");
    public static final Topic SLEEP = measured("sleep", "sleep sessions with stages");
    public static final Topic DAY_SUMMARIES = measured("day-summaries", "a provider's own daily totals");

    public static final Topic MODELS = new Topic(
            "models",
            "trained models and which of them is in use",
            "model, of a version with its number: sessions-yoga/3",
            Role.FACTS,
            Writer.TRAINERS,
            null);

    public static final Topic READING_CHUNKS =
            derived("reading-chunks", "a metric's samples of one hour and source", "chunk key");
    public static final Topic DAYS = derived("days", "a user's local days", "user id|date");
    public static final Topic SESSIONS =
            derived("sessions", "a guided session, whole: what its facts tell together", "user id|session id");
    public static final Topic PAIRINGS =
            derived("pairings", "a device of a user, and when it was theirs", "user id|device id");
    public static final Topic PLAN_COURSES =
            derived("plan-courses", "a plan, whole: what its facts tell together", "user id|plan id");
    public static final Topic SESSION_INSIGHTS =
            derived("session-insights", "a scored session", "user id|kind-generation|fact id");
    public static final Topic CLUSTER_STATE =
            derived("cluster-state", "how many sessions a cluster has, and where they lie", "kind-generation|cluster");
    public static final Topic INSIGHT_GENERATIONS = derived(
            "insight-generations",
            "that a partition is scored by an activated model, its past too",
            "kind-generation|partition");
    public static final Topic SEGMENT_RANKINGS =
            derived("segment-rankings", "the best workouts of a segment, and why", "age group|level|type");
    public static final Topic INSTRUCTOR_FLAGS =
            derived("instructor-flags", "whether an instructor's sessions are abandoned or disliked", "instructor id");

    public static final Topic MOMENTS =
            derived("moments", "what a play brought its player", "user id|mode-generation|fact id|kind");
    public static final Topic LEVEL_SCORES = derived(
            "level-scores",
            "how the scores of a level's plays are distributed",
            "mode-generation|difficulty|minutes|rank");
    public static final Topic LEVEL_GENERATIONS = derived(
            "level-generations",
            "that the plays of a partition are judged by an activated model, those of the past too",
            "mode-generation|partition");

    public static final Topic DEAD_LETTERS = new Topic(
            "dead-letters",
            "what could not be read or handled, with its cause",
            "as it came",
            Role.DEAD_LETTERS,
            Writer.READERS,
            Duration.ofDays(365));

    /** In the order in which data flows. */
    public static final List<Topic> ALL = List.of(
            INBOX,
            COMMANDS,
            COMMAND_REPLIES,
            USERS,
            DEVICES,
            WELLNESS_SESSIONS,
            FEEDBACK,
            MEALS,
            PLAYS,
            PLANS,
            RECOMMENDATIONS,
            WORKOUTS,
            FOODS,
            ACTIVITIES,
            READINGS,
            SLEEP,
            DAY_SUMMARIES,
            MODELS,
            READING_CHUNKS,
            DAYS,
            SESSIONS,
            PAIRINGS,
            PLAN_COURSES,
            SESSION_INSIGHTS,
            CLUSTER_STATE,
            INSIGHT_GENERATIONS,
            SEGMENT_RANKINGS,
            INSTRUCTOR_FLAGS,
            MOMENTS,
            LEVEL_SCORES,
            LEVEL_GENERATIONS,
            DEAD_LETTERS);

    private Topics() {}

    private static Topic passage(String name, String content, String key, int days) {
        return new Topic(name, content, key, Role.PASSAGE, Writer.PRODUCERS, Duration.ofDays(days));
    }

    private static Topic measured(String name, String content) {
        return new Topic(name, content, "user id", Role.FACTS, Writer.INTAKE, null);
    }

    private static Topic decided(String name, String content) {
        return new Topic(name, content, "user id", Role.FACTS, Writer.COMMAND_PROCESSOR, null);
    }

    private static Topic catalogue(String name, String content, String key) {
        return new Topic(name, content, key, Role.LATEST_FACTS, Writer.COMMAND_PROCESSOR, null);
    }

    private static Topic derived(String name, String content, String key) {
        return new Topic(name, content, key, Role.DERIVED, Writer.STREAMS, null);
    }
}
