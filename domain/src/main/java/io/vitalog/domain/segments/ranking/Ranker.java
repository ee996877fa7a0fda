package io.vitalog.domain.segments.ranking;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks a segment's candidates as the cold-start recommender does (seed file 002): engagement smoothed by a Beta prior,
 * fading with the time since last played, the best of them chosen for variety.
 *
 * <p>A score that fades by {@code e^(-decay × age)} is kept as {@code ln score + decay × time}: forward decay (Cormode,
 * Shkapenyuk, Srivastava and Xu, ICDE 2009). The order is the same at any time, and nothing overflows.
 */
public final class Ranker {
    private static final Comparator<Contender> BEST_FIRST = Comparator.comparingDouble(Contender::logFresh)
            .reversed()
            .thenComparing(contender -> contender.offer().workoutId());

    private Ranker() {}

    /** A workout that the segment can offer. */
    public record Candidate(Offer offer, Tally counts) {}

    /** Whether nobody is there, nor ever met one of the candidates: such a segment has no ranking. */
    public static boolean isDeserted(long members, Collection<Candidate> candidates) {
        return members == 0
                && candidates.stream().allMatch(candidate -> candidate.counts().equals(Tally.NONE));
    }

    /**
     * The ranking of a segment.
     *
     * @param members users whose newest profile puts them there
     * @param candidates those of the segment's type
     */
    public static Ranking rank(
            Segment segment, long members, Collection<Candidate> candidates, SegmentSettings settings) {
        long most = 0;
        long views = 0;
        for (Candidate candidate : candidates) {
            most = Math.max(most, candidate.counts().views());
            views += candidate.counts().views();
        }
        long mostViews = most;
        List<Contender> contenders = candidates.stream()
                .map(candidate -> Contender.of(candidate, mostViews, settings))
                .sorted(BEST_FIRST)
                .limit(settings.contenders())
                .toList();
        return new Ranking(
                segment.key(), members, views, candidates.size(), settings, forVariety(contenders, settings));
    }

    private static List<Ranked> forVariety(List<Contender> contenders, SegmentSettings settings) {
        List<Offer> offers = contenders.stream().map(Contender::offer).toList();
        double[] logFresh = contenders.stream().mapToDouble(Contender::logFresh).toArray();
        Diversity diversity = new Diversity(
                offers.stream().map(Offer::workoutId).toList(),
                offers.stream().map(Offer::tags).toList(),
                settings);
        return diversity.choose(logFresh).stream()
                .map(choice -> contenders.get(choice.contender()).ranked(choice.contender() + 1, choice))
                .toList();
    }
}
