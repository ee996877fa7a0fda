package io.vitalog.domain.motivation.messages;

import io.vitalog.domain.motivation.history.Standing;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to say of a play. The first that fits is said. */
public enum Occasion {
    /** There is none before it. */
    FIRST_PLAY,
    /** There was none for two weeks. */
    COMEBACK,
    /** A target that no play before had reached. */
    TARGET_REACHED,
    /** More than in each play before. */
    BEST_EVER,
    /** At most a twentieth of the target is missing. */
    JUST_BELOW,
    /** The last three are a twentieth below the five before, on average. */
    DECLINE,
    /** The last five differ from their mean by at most three per cent. */
    PLATEAU,
    /** No target is left. */
    ABOVE_TARGETS,
    /** Nothing of these. */
    ON_THE_WAY;

    private static final int PAUSE_DAYS = 14;
    private static final double NEAR = 0.05;
    private static final double LESS = 0.05;
    private static final double ALIKE = 0.03;
    private static final int NEWEST = 3;
    private static final int ALIKE_PLAYS = 5;

    /**
     * The occasion of a play.
     *
     * @param standing null when nothing is known of plays before
     * @param reached the greatest target that the score reaches, if any
     * @param next the target above it, if any
     */
    public static Occasion of(
            double score, @Nullable Standing standing, Optional<Target> reached, Optional<Target> next) {
        if (standing != null) {
            Optional<Occasion> milestone = milestone(standing, reached);
            if (milestone.isPresent()) {
                return milestone.get();
            }
        }
        if (next.filter(target -> target.distance(score) <= NEAR * target.score())
                .isPresent()) {
            return JUST_BELOW;
        }
        if (standing != null && declines(standing.last())) {
            return DECLINE;
        }
        if (standing != null && isLevel(standing.last())) {
            return PLATEAU;
        }
        return next.isPresent() ? ON_THE_WAY : ABOVE_TARGETS;
    }

    private static Optional<Occasion> milestone(Standing standing, Optional<Target> reached) {
        Double before = standing.bestBefore();
        if (before == null) {
            return Optional.of(FIRST_PLAY);
        }
        if (standing.daysSince() != null && standing.daysSince() >= PAUSE_DAYS) {
            return Optional.of(COMEBACK);
        }
        if (reached.filter(target -> before < target.score()).isPresent()) {
            return Optional.of(TARGET_REACHED);
        }
        return standing.score() > before ? Optional.of(BEST_EVER) : Optional.empty();
    }

    private static boolean declines(List<Double> last) {
        if (last.size() < Standing.REMEMBERED) {
            return false;
        }
        int split = last.size() - NEWEST;
        return mean(last.subList(split, last.size())) < (1 - LESS) * mean(last.subList(0, split));
    }

    private static boolean isLevel(List<Double> last) {
        if (last.size() < ALIKE_PLAYS) {
            return false;
        }
        List<Double> newest = last.subList(last.size() - ALIKE_PLAYS, last.size());
        double mean = mean(newest);
        return newest.stream().allMatch(score -> Math.abs(score - mean) <= ALIKE * mean);
    }

    private static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).sum() / scores.size();
    }

    /** The beginning of the names of its messages, such as {@code first-play}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
