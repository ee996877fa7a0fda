package io.vitalog.query.segments;

import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.answers.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recommended workout.
 *
 * @param score as it is at the time that was asked for
 * @param segment whose ranking it comes from
 * @param propensity the probability with which this user is shown it; there where it is recommended to one
 * @param fallback there when that is not the segment that was asked for
 * @param explain there when it was asked for
 */
public record Item(
        String workoutId,
        String type,
        double score,
        String segment,
        @Nullable Double propensity,
        @Nullable Fallback fallback,
        @Nullable Why explain) {
    /** Which segment was asked for, and why another one answers. */
    public record Fallback(String asked, String because) {}

    /**
     * Every count, rate and factor.
     *
     * @param rank among the segment's candidates by score, from 1
     * @param completionRate smoothed
     * @param likeRate smoothed
     * @param viewShare of the views of the segment's most viewed workout
     * @param engagement weighed, before it fades
     * @param since when it was last played or, if it never was, since when it is in the catalogue
     * @param ageDays from then to the time that was asked for
     * @param freshness by which engagement is multiplied
     * @param relevance the fresh score as a share of the segment's best
     * @param likeness the greatest cosine of its tags with those of a workout that was chosen before
     * @param like that workout
     * @param marginal what it was chosen by: weighed relevance less weighed likeness
     */
    public record Why(
            int rank,
            long views,
            long completions,
            long likes,
            long thumbs,
            @Nullable Instant lastPlayedAt,
            double completionRate,
            double likeRate,
            double viewShare,
            double engagement,
            Instant since,
            double ageDays,
            double freshness,
            double relevance,
            double likeness,
            @Nullable String like,
            double marginal) {

        static Why of(Ranked workout, Ranking ranking, Instant asOf) {
            Tally counts = workout.counts();
            double ageDays = Ranking.days(asOf.toEpochMilli() - workout.sinceMs());
            return new Why(
                    workout.rank(),
                    counts.views(),
                    counts.completions(),
                    counts.likes(),
                    counts.thumbs(),
                    counts.lastPlayedMs() == Tally.NEVER ? null : Instant.ofEpochMilli(counts.lastPlayedMs()),
                    workout.completionRate(),
                    workout.likeRate(),
                    workout.viewShare(),
                    workout.score(),
                    Instant.ofEpochMilli(workout.sinceMs()),
                    ageDays,
                    Math.exp(-ranking.settings().decayPerDay() * ageDays),
                    workout.relevance(),
                    workout.likeness(),
                    workout.like(),
                    workout.marginal());
        }
    }

    /** The workout as it stands at {@code asOf}. */
    public static Item of(Ranked workout, Source source, Instant asOf, boolean explained) {
        return new Item(
                workout.workoutId(),
                workout.type(),
                source.ranking().freshScore(workout, asOf),
                source.used().key(),
                null,
                source.fallback() ? new Fallback(source.asked().key(), because(source)) : null,
                explained ? Why.of(workout, source.ranking(), asOf) : null);
    }

    /** The same, as it is recommended to a user. */
    public Item likely(double propensity) {
        return new Item(workoutId, type, score, segment, propensity, fallback, explain);
    }

    private static String because(Source source) {
        return source.ranking().views() == 0
                ? "nobody has played any workout yet"
                : "nobody of this segment has played a workout of its type yet";
    }
}
