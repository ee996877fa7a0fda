package io.vitalog.domain.segments.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ThompsonTest {
    private static final Segment YOGA = new Segment(null, null, "yoga");
    private static final long PLAYED = Instant.parse("2026-03-02T12:00:00Z").toEpochMilli();
    private static final long WEEK_MS = 7 * 86_400_000L;
    private static final int DRAWS = 20_000;

    @Property(tries = 100)
    void aDrawHasTheContendersUnchangedAndFollowsFromItsSource(@ForAll long seed) {
        Ranking ranking = any(new Random(seed));
        Thompson thompson = new Thompson(ranking);

        Ranking drawn = thompson.drawn(new Random(seed));

        assertThat(drawn.workouts()).containsExactlyInAnyOrderElementsOf(ranking.workouts());
        assertThat(drawn.in(ranking.workouts())).isEqualTo(ranking);
        assertThat(new Thompson(ranking).drawn(new Random(seed))).isEqualTo(drawn);
        assertThat(drawn.workouts()).isNotEqualTo(ranking.workouts());
    }

    @Test
    void whatIsKnownForSureIsRankedAsItIs() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long views = 1_000_000_000;
            candidates.add(candidate("w-" + i, new Tally(views, views * i / 20, 0, 1, 2, PLAYED), "tag-" + i % 3));
        }
        Ranking ranking = Ranker.rank(YOGA, 0, candidates, settings("{\"likeWeight\": 0, \"viewWeight\": 0}"));

        Ranking drawn = new Thompson(ranking).drawn(new Random(1));

        assertThat(drawn).isEqualTo(ranking);
    }

    /** Against the sum that the probability of one Beta variable to be the greater of two has. */
    @Test
    void oneOfTwoComesFirstAsOftenAsItIsProbableToBeBetter() {
        Ranking ranking = Ranker.rank(
                YOGA,
                0,
                List.of(
                        candidate("w-1", new Tally(10, 6, 0, 0, 0, PLAYED), "calm"),
                        candidate("w-2", new Tally(4, 3, 0, 0, 0, PLAYED), "calm")),
                settings("{\"likeWeight\": 0, \"viewWeight\": 0}"));

        assertThat(shareOfFirst("w-2", ranking)).isCloseTo(greater(8, 6, 5, 3), threeStandardErrors(1));
    }

    /** Against draws that are independent of the product's: a Beta variable is an order statistic of uniform ones. */
    @Test
    void likesViewsAndAgeWeighAsTheyDoInTheRanking() {
        Ranking ranking = Ranker.rank(
                YOGA,
                0,
                List.of(
                        candidate("w-1", new Tally(12, 6, 0, 3, 4, PLAYED), "calm"),
                        candidate("w-2", new Tally(4, 4, 0, 2, 5, PLAYED + WEEK_MS), "calm")),
                SegmentSettings.USUAL);
        Random random = new Random(7);
        int first = 0;
        for (int i = 0; i < DRAWS; i++) {
            double one = 0.5 * beta(8, 8, random) + 0.4 * beta(5, 3, random) + 0.1;
            double other = 0.5 * beta(6, 2, random) + 0.4 * beta(4, 5, random) + 0.1 * 4 / 12;
            first += other * Math.exp(0.07) > one ? 1 : 0;
        }

        assertThat(shareOfFirst("w-2", ranking)).isCloseTo((double) first / DRAWS, threeStandardErrors(2));
    }

    @Test
    void varietyIsChosenForAmongDrawnScoresToo() {
        Tally sure = new Tally(1_000_000, 900_000, 0, 900_000, 1_000_000, PLAYED);
        Tally worse = new Tally(1_000_000, 500_000, 0, 500_000, 1_000_000, PLAYED);
        Ranking ranking = Ranker.rank(
                YOGA,
                0,
                List.of(
                        candidate("w-1", sure, "calm"),
                        candidate("w-2", sure, "calm"),
                        candidate("w-3", worse, "power")),
                SegmentSettings.USUAL);
        Thompson thompson = new Thompson(ranking);

        for (int seed = 0; seed < 50; seed++) {
            assertThat(thompson.drawn(new Random(seed)).workouts().get(1).workoutId())
                    .isEqualTo("w-3");
        }
    }

    @Test
    void ratesThatAreDrawnAsZeroDoNoHarm() {
        Ranking ranking = Ranker.rank(
                YOGA,
                0,
                List.of(candidate("w-1", Tally.NONE, "calm"), candidate("w-2", Tally.NONE, "calm")),
                settings("{\"priorFor\": 0.0001, \"priorAgainst\": 0.0001}"));
        Thompson thompson = new Thompson(ranking);

        for (int seed = 0; seed < 200; seed++) {
            assertThat(thompson.drawn(new Random(seed)).workouts()).hasSize(2);
        }
    }

    private static double shareOfFirst(String workoutId, Ranking ranking) {
        Thompson thompson = new Thompson(ranking);
        Random random = new Random(42);
        int first = 0;
        for (int i = 0; i < DRAWS; i++) {
            Ranked best = thompson.drawn(random).workouts().getFirst();
            first += best.workoutId().equals(workoutId) ? 1 : 0;
        }
        return (double) first / DRAWS;
    }

    private static Offset<Double> threeStandardErrors(int estimates) {
        return within(3 * Math.sqrt(0.25 * estimates / DRAWS));
    }

    /** The a-th smallest of a + b - 1 uniform variables. */
    private static double beta(int a, int b, Random random) {
        double[] uniform = random.doubles(a + b - 1L).toArray();
        Arrays.sort(uniform);
        return uniform[a - 1];
    }

    /** P(Beta(c, d) > Beta(a, b)), for whole numbers. */
    private static double greater(int a, int b, int c, int d) {
        double sum = 0;
        for (int i = 0; i < c; i++) {
            sum += Math.exp(lnBeta(a + i, b + d) - Math.log(d + i) - lnBeta(1 + i, d) - lnBeta(a, b));
        }
        return sum;
    }

    private static double lnBeta(int a, int b) {
        return lnFactorial(a - 1) + lnFactorial(b - 1) - lnFactorial(a + b - 1);
    }

    private static double lnFactorial(int n) {
        double sum = 0;
        for (int i = 2; i <= n; i++) {
            sum += Math.log(i);
        }
        return sum;
    }

    private static Ranking any(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int views = random.nextInt(9);
            int thumbs = random.nextInt(5);
            long played = views == 0 ? Tally.NEVER : PLAYED - random.nextInt(100) * 86_400_000L;
            Tally counts = new Tally(views, random.nextInt(views + 1), 0, random.nextInt(thumbs + 1), thumbs, played);
            candidates.add(candidate("w-" + i, counts, "tag-" + random.nextInt(4)));
        }
        return Ranker.rank(YOGA, 3, candidates, SegmentSettings.USUAL);
    }

    private static SegmentSettings settings(String json) {
        return SegmentSettings.from(Map.of("VITALOG_SEGMENTS", json));
    }

    private static Candidate candidate(String id, Tally counts, String... tags) {
        return new Candidate(new Offer(id, "yoga", List.of(tags), null, PLAYED), counts);
    }
}
