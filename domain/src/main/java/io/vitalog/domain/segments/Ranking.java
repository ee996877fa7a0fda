package io.vitalog.domain.segments;

import java.time.Instant;
import java.util.List;

/**
 * The read model of a segment: its best workouts. It follows from counts, catalogue and settings alone and stays as it
 * is while time passes, since all of its scores fade alike.
 *
 * @param segment the key
 * @param members users whose newest profile puts them there
 * @param views sessions of the workouts that it can offer
 * @param candidates how many workouts it can offer
 * @param workouts the contenders in the order in which they were chosen; the first ones are the answer
 */
public record Ranking(
        String segment, long members, long views, int candidates, SegmentSettings settings, List<Ranked> workouts) {
    private static final double DAY_MS = 86_400_000.0;

    /** Those that are recommended. */
    public List<Ranked> chosen() {
        return workouts.subList(0, Math.min(settings.chosen(), workouts.size()));
    }

    /** The same contenders, in {@code order}. */
    public Ranking in(List<Ranked> order) {
        return new Ranking(segment, members, views, candidates, settings, order);
    }

    /** Days from the epoch to {@code timeMs}, or as many as a time of so many milliseconds has. */
    public static double days(long timeMs) {
        return timeMs / DAY_MS;
    }

    /** The score of {@code workout} as it is at {@code asOf}: e^(-decay × days) of its score. */
    public double freshScore(Ranked workout, Instant asOf) {
        return Math.exp(workout.logFresh() - settings.decayPerDay() * days(asOf.toEpochMilli()));
    }
}
