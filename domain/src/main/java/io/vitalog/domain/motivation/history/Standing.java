package io.vitalog.domain.motivation.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a player stands after a play, among their plays of the same mode, difficulty and duration.
 *
 * @param plays how many there are up to this one
 * @param score of this one
 * @param bestBefore the greatest score before it; absent for the first
 * @param daysSince the play before it, in days of UTC; absent for the first
 * @param streakDays how many days of UTC in a row, up to this one, have a play
 * @param last scores up to this one, the oldest first, at most {@link #REMEMBERED}
 * @param day of this one, in UTC
 */
public record Standing(
        long plays,
        double score,
        @Nullable Double bestBefore,
        @Nullable Integer daysSince,
        int streakDays,
        List<Double> last,
        LocalDate day) {
    /** What a plateau or a decline is told by. */
    public static final int REMEMBERED = 8;

    /** After the first play. */
    public static Standing first(double score, Instant time) {
        return new Standing(1, score, null, null, 1, List.of(score), dayOf(time));
    }

    /** After a further play, which is not earlier. */
    public Standing next(double nextScore, Instant time) {
        LocalDate nextDay = dayOf(time);
        int days = (int) ChronoUnit.DAYS.between(day, nextDay);
        List<Double> scores = new ArrayList<>(last);
        scores.add(nextScore);
        return new Standing(
                plays + 1,
                nextScore,
                best(),
                days,
                days == 0 ? streakDays : days == 1 ? streakDays + 1 : 1,
                List.copyOf(scores.subList(Math.max(0, scores.size() - REMEMBERED), scores.size())),
                nextDay);
    }

    /** The greatest score up to this play. */
    public double best() {
        return bestBefore == null ? score : Math.max(bestBefore, score);
    }

    private static LocalDate dayOf(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
