package io.vitalog.domain.topics;

import java.util.List;

/**
 * A collection that the projections write and the API reads.
 *
 * @param collection without generation
 * @param source the only topic that it follows from
 */
public record ReadModel(String collection, Topic source) {
    public static final ReadModel USERS = new ReadModel("users", Topics.USERS);
    public static final ReadModel DAYS = new ReadModel("days", Topics.DAYS);
    public static final ReadModel ACTIVITIES = new ReadModel("activities", Topics.ACTIVITIES);
    public static final ReadModel SLEEP = new ReadModel("sleep", Topics.SLEEP);
    public static final ReadModel FEEDBACK = new ReadModel("feedback", Topics.FEEDBACK);
    public static final ReadModel READINGS = new ReadModel("readings", Topics.READING_CHUNKS);
    public static final ReadModel SESSIONS = new ReadModel("sessions", Topics.SESSIONS);
    public static final ReadModel DEVICES = new ReadModel("devices", Topics.PAIRINGS);
    public static final ReadModel PLANS = new ReadModel("plans", Topics.PLAN_COURSES);
    public static final ReadModel MEALS = new ReadModel("meals", Topics.MEALS);
    public static final ReadModel PLAYS = new ReadModel("plays", Topics.PLAYS);
    public static final ReadModel WORKOUTS = new ReadModel("workouts", Topics.WORKOUTS);
    public static final ReadModel FOODS = new ReadModel("foods", Topics.FOODS);
    public static final ReadModel MODELS = new ReadModel("models", Topics.MODELS);
    public static final ReadModel INSIGHTS = new ReadModel("insights", Topics.SESSION_INSIGHTS);
    public static final ReadModel CLUSTER_STATE = new ReadModel("cluster_state", Topics.CLUSTER_STATE);
    public static final ReadModel INSIGHT_GENERATIONS =
            new ReadModel("insight_generations", Topics.INSIGHT_GENERATIONS);
    public static final ReadModel SEGMENTS = new ReadModel("segments", Topics.SEGMENT_RANKINGS);
    public static final ReadModel INSTRUCTORS = new ReadModel("instructors", Topics.INSTRUCTOR_FLAGS);
    public static final ReadModel MOMENTS = new ReadModel("moments", Topics.MOMENTS);
    public static final ReadModel LEVEL_SCORES = new ReadModel("level_scores", Topics.LEVEL_SCORES);
    public static final ReadModel LEVEL_GENERATIONS = new ReadModel("level_generations", Topics.LEVEL_GENERATIONS);
    public static final ReadModel DEAD_LETTERS = new ReadModel("dead_letters", Topics.DEAD_LETTERS);
    /** How commands ended: it answers callers and follows from no facts. */
    public static final ReadModel COMMANDS = new ReadModel("commands", Topics.COMMAND_REPLIES);

    public static final List<ReadModel> ALL = List.of(
            USERS,
            DAYS,
            ACTIVITIES,
            SLEEP,
            FEEDBACK,
            READINGS,
            SESSIONS,
            DEVICES,
            PLANS,
            MEALS,
            PLAYS,
            WORKOUTS,
            FOODS,
            MODELS,
            INSIGHTS,
            CLUSTER_STATE,
            INSIGHT_GENERATIONS,
            SEGMENTS,
            INSTRUCTORS,
            MOMENTS,
            LEVEL_SCORES,
            LEVEL_GENERATIONS,
            DEAD_LETTERS,
            COMMANDS);

    /** Those that a rebuild gives again. */
    public static final List<ReadModel> OF_FACTS =
            ALL.stream().filter(model -> !model.equals(COMMANDS)).toList();
}
