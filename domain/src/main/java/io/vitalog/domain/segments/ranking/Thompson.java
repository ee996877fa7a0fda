package io.vitalog.domain.segments.ranking;

import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;

/**
 * Thompson sampling (Biometrika 1933) among the contenders of a ranking: completion and like rates are drawn from their
 * Beta posteriors instead of taken at their means, then weighed, faded and chosen for variety as the {@link Ranker}
 * does. A workout comes first about as often as it is probable that it is the best.
 *
 * <p>What all draws have in common is found once, because an answer takes some hundred of them.
 */
public final class Thompson {
    private final Ranking ranking;
    private final Diversity diversity;

    public Thompson(Ranking ranking) {
        this.ranking = ranking;
        List<Ranked> workouts = ranking.workouts();
        this.diversity = new Diversity(
                workouts.stream().map(Ranked::workoutId).toList(),
                workouts.stream().map(Ranked::tags).toList(),
                ranking.settings());
    }

    /**
     * The ranking with its contenders in a drawn order. They themselves are unchanged, and go on to explain the means.
     *
     * @param random on which alone the draw depends
     */
    public Ranking drawn(RandomGenerator random) {
        List<Ranked> workouts = ranking.workouts();
        double[] logFresh = new double[workouts.size()];
        for (int i = 0; i < logFresh.length; i++) {
            Ranked workout = workouts.get(i);
            // both rates of a prior close to 0 can be drawn as 0, which has no logarithm
            double score = Math.max(score(workout, random::nextLong), Double.MIN_VALUE);
            logFresh[i] = Contender.faded(score, workout.sinceMs(), ranking.settings());
        }
        return ranking.in(diversity.choose(logFresh).stream()
                .map(choice -> workouts.get(choice.contender()))
                .toList());
    }

    private double score(Ranked workout, UniformRandomProvider random) {
        Tally counts = workout.counts();
        double completionRate = rate(counts.completions(), counts.views(), random);
        double likeRate = rate(counts.likes(), counts.thumbs(), random);
        return ranking.settings().engagement(completionRate, likeRate, workout.viewShare());
    }

    private double rate(long successes, long trials, UniformRandomProvider random) {
        SegmentSettings settings = ranking.settings();
        return ChengBetaSampler.of(
                        random, successes + settings.priorFor(), trials - successes + settings.priorAgainst())
                .sample();
    }
}
