package io.vitalog.infra.devices.simulation.population;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Age group, level and preferred type of workout: what a recommender knows of somebody new.
 *
 * @param ageGroup such as {@code 26-35}
 * @param level {@code beginner}, {@code intermediate} or {@code advanced}
 * @param type such as {@code yoga}
 */
public record Segment(String ageGroup, String level, String type) {
    /** Youngest first. */
    public static final List<String> AGE_GROUPS = List.of("18-25", "26-35", "36-45", "46-55", "56-65", "66+");

    public static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");

    public static final List<String> TYPES =
            List.of("yoga", "strength", "cardio", "boxing", "walking", "cycling", "pilates", "hiit");

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 80;
    private static final int FIRST_GROUP_YEARS = 8;
    private static final int GROUP_YEARS = 10;

    /** Every segment, one after another: type slowest, age group fastest. */
    public static final List<Segment> ALL = IntStream.range(0, AGE_GROUPS.size() * LEVELS.size() * TYPES.size())
            .mapToObj(Segment::numbered)
            .toList();

    private static Segment numbered(int number) {
        int ages = AGE_GROUPS.size();
        return new Segment(
                AGE_GROUPS.get(number % ages),
                LEVELS.get(number / ages % LEVELS.size()),
                TYPES.get(number / (ages * LEVELS.size())));
    }

    /** The youngest age of the group, in years. */
    int youngest() {
        int group = AGE_GROUPS.indexOf(ageGroup);
        return group == 0 ? YOUNGEST : YOUNGEST + FIRST_GROUP_YEARS + (group - 1) * GROUP_YEARS;
    }

    /** The oldest age of the group, in years. */
    int oldest() {
        int group = AGE_GROUPS.indexOf(ageGroup);
        return group == AGE_GROUPS.size() - 1 ? OLDEST : YOUNGEST + FIRST_GROUP_YEARS + group * GROUP_YEARS - 1;
    }
}
