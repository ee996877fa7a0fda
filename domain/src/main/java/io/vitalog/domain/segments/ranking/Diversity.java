package io.vitalog.domain.segments.ranking;

import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.SegmentSettings.Relevance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among contenders by maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998): always the one with the
 * greatest {@code λ × relevance − (1 − λ) × greatest likeness to one chosen before}; of equals the first by workout id.
 * It goes on until none is left: whoever may not have one of the first gets the next.
 *
 * <p>What the contenders have in common is found once; any number of scores can then be chosen by.
 */
final class Diversity {
    private final List<String> ids;
    private final double[][] cosines;
    private final SegmentSettings settings;

    /** {@code ids} and {@code tags} of the same contenders. */
    Diversity(List<String> ids, List<List<String>> tags, SegmentSettings settings) {
        this.ids = ids;
        this.settings = settings;
        TagVectors vectors = new TagVectors(tags);
        this.cosines = new double[ids.size()][ids.size()];
        for (int one = 0; one < cosines.length; one++) {
            for (int other = 0; other < one; other++) {
                cosines[one][other] = vectors.cosine(one, other);
                cosines[other][one] = cosines[one][other];
            }
        }
    }

    /**
     * A contender as it was chosen. Fields as in {@link io.vitalog.domain.segments.Ranked}.
     *
     * @param contender its number, from 0
     */
    record Choice(
            int contender,
            double relevance,
            double likeness,
            @Nullable String like,
            double marginal) {}

    /** All contenders in the order in which they are chosen when these are their scores. */
    List<Choice> choose(double[] logFresh) {
        return new Round(logFresh).choose();
    }

    private final class Round {
        private final double[] relevance;
        private final double[] likeness = new double[cosines.length];
        private final int[] like = new int[cosines.length];
        private final boolean[] gone = new boolean[cosines.length];

        private Round(double[] logFresh) {
            Arrays.fill(like, -1);
            double best = Arrays.stream(logFresh).max().orElse(0);
            this.relevance = settings.relevance() == Relevance.SELF
                    ? Arrays.stream(logFresh).map(_ -> 1).toArray()
                    : Arrays.stream(logFresh).map(each -> Math.exp(each - best)).toArray();
        }

        private List<Choice> choose() {
            List<Choice> chosen = new ArrayList<>(cosines.length);
            for (int next = best(); next >= 0; next = best()) {
                gone[next] = true;
                String before = like[next] < 0 ? null : ids.get(like[next]);
                chosen.add(new Choice(next, relevance[next], likeness[next], before, marginal(next)));
                see(next);
            }
            return chosen;
        }

        /** Of those that are left, or -1. */
        private int best() {
            int best = -1;
            for (int i = 0; i < gone.length; i++) {
                if (!gone[i] && (best < 0 || before(i, best))) {
                    best = i;
                }
            }
            return best;
        }

        private boolean before(int one, int other) {
            int order = Double.compare(marginal(one), marginal(other));
            return order == 0 ? ids.get(one).compareTo(ids.get(other)) < 0 : order > 0;
        }

        private double marginal(int i) {
            double weight = settings.relevanceWeight();
            return weight * relevance[i] - (1 - weight) * likeness[i];
        }

        private void see(int chosen) {
            for (int i = 0; i < gone.length; i++) {
                if (!gone[i] && cosines[i][chosen] > likeness[i]) {
                    likeness[i] = cosines[i][chosen];
                    like[i] = chosen;
                }
            }
        }
    }
}
