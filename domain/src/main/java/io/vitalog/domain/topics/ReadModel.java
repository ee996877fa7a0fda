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
    public static final ReadModel DEAD_LETTERS = new ReadModel("dead_letters", Topics.DEAD_LETTERS);

    public static final List<ReadModel> ALL = List.of(USERS, DAYS, ACTIVITIES, SLEEP, FEEDBACK, READINGS, DEAD_LETTERS);
}
