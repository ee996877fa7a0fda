package io.vitalog.domain.segments.ranking;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.ranking.Diversity.Choice;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;

/** A candidate with its score. Fields as in {@link io.vitalog.domain.segments.Ranked}. */
record Contender(
        Offer offer,
        Tally counts,
        double completionRate,
        double likeRate,
        double viewShare,
        double score,
        long sinceMs,
        double logFresh) {

    /**
     * The candidate's score.
     *
     * @param mostViews of any candidate
     */
    static Contender of(Candidate candidate, long mostViews, SegmentSettings settings) {
        Tally counts = candidate.counts();
        double completionRate = settings.smoothed(counts.completions(), counts.views());
        double likeRate = settings.smoothed(counts.likes(), counts.thumbs());
        double viewShare = mostViews == 0 ? 0 : (double) counts.views() / mostViews;
        double score = settings.engagement(completionRate, likeRate, viewShare);
        long sinceMs = counts.lastPlayedMs() == Tally.NEVER ? candidate.offer().sinceMs() : counts.lastPlayedMs();
        double logFresh = faded(score, sinceMs, settings);
        return new Contender(candidate.offer(), counts, completionRate, likeRate, viewShare, score, sinceMs, logFresh);
    }

    /** A score as it fades: {@code ln score + decay × days from the epoch to then}. */
    static double faded(double score, long sinceMs, SegmentSettings settings) {
        return Math.log(score) + settings.decayPerDay() * Ranking.days(sinceMs);
    }

    /** The contender as it was chosen, from {@code rank} by score. */
    Ranked ranked(int rank, Choice choice) {
        return new Ranked(
                offer.workoutId(),
                rank,
                offer.type(),
                offer.tags(),
                counts,
                completionRate,
                likeRate,
                viewShare,
                score,
                sinceMs,
                logFresh,
                choice.relevance(),
                choice.likeness(),
                choice.like(),
                choice.marginal());
    }
}
