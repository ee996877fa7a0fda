package io.vitalog.domain.motivation.levels;

import java.util.List;
import java.util.Optional;

/**
 * What players of a level aim at: percentiles of the level's scores, after the table of the seed (25 to 50, 50 to 75,
 * 75 to 90, 90 to 95).
 */
public final class Ladder {
    private static final List<Integer> RUNGS = List.of(25, 50, 75, 90, 95);
    /** So many levels have rungs of their own; of more, several share them. */
    private static final int STEPS = RUNGS.size() - 1;

    private Ladder() {}

    /**
     * What to aim at.
     *
     * @param percentile of the level's scores, 0 to 100
     * @param score that reaches it
     */
    public record Target(int percentile, double score) {
        /** How many points are missing; zero when it is reached. */
        public double distance(double from) {
            return Math.max(0, score - from);
        }
    }

    /** The two targets of the level {@code rank} of {@code levels}, the nearer first. */
    public static List<Target> of(int rank, int levels, Scores scores) {
        int step = first(rank, levels);
        return List.of(target(step, scores), target(step + 1, scores));
    }

    /** The nearest target above {@code score}: one of the level's two, else a further one; empty beyond the last. */
    public static Optional<Target> next(int rank, int levels, Scores scores, double score) {
        return RUNGS.stream()
                .skip(first(rank, levels))
                .map(percent -> new Target(percent, scores.at(percent)))
                .filter(target -> target.score() > score)
                .findFirst();
    }

    /** The greatest target that {@code score} reaches, from the level's nearer one on; empty below that. */
    public static Optional<Target> reached(int rank, int levels, Scores scores, double score) {
        return RUNGS.stream()
                .skip(first(rank, levels))
                .map(percent -> new Target(percent, scores.at(percent)))
                .filter(target -> target.score() <= score)
                .reduce((_, greater) -> greater);
    }

    private static int first(int rank, int levels) {
        return levels <= STEPS ? rank : rank * STEPS / levels;
    }

    private static Target target(int step, Scores scores) {
        return new Target(RUNGS.get(step), scores.at(RUNGS.get(step)));
    }
}
