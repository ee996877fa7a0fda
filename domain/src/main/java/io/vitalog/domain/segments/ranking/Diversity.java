package io.vitalog.domain.segments.ranking;

import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.SegmentSettings.Relevance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses among contenders by maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998): always the one with the
 * greatest {@code λ × relevance − (1 − λ) × greatest likeness to one chosen before}; of equals the first by workout id.
 * It goes on until none is left: whoever may not have one of the first gets the next.
 */
final class Diversity {
    private final List<Contender> contenders;
    private final SegmentSettings settings;
    private final TagVectors tags;
    private final double[] likeness;
    private final int[] like;

    /** Use it once. */
    Diversity(List<Contender> contenders, SegmentSettings settings) {
        this.contenders = contenders;
        this.settings = settings;
        this.tags = new TagVectors(
                contenders.stream().map(contender -> contender.offer().tags()).toList());
        this.likeness = new double[contenders.size()];
        this.like = new int[contenders.size()];
        Arrays.fill(like, -1);
    }

    List<Ranked> choose() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            left.add(i);
        }
        List<Ranked> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = left.getFirst();
            for (int other : left) {
                next = before(other, next) ? other : next;
            }
            left.remove(Integer.valueOf(next));
            chosen.add(ranked(next));
            for (int other : left) {
                see(other, next);
            }
        }
        return List.copyOf(chosen);
    }

    private boolean before(int one, int other) {
        int order = Double.compare(marginal(one), marginal(other));
        return order == 0 ? id(one).compareTo(id(other)) < 0 : order > 0;
    }

    private void see(int other, int chosen) {
        double cosine = tags.cosine(other, chosen);
        if (cosine > likeness[other]) {
            likeness[other] = cosine;
            like[other] = chosen;
        }
    }

    private double marginal(int i) {
        double weight = settings.relevanceWeight();
        return weight * relevance(i) - (1 - weight) * likeness[i];
    }

    private double relevance(int i) {
        return settings.relevance() == Relevance.SELF
                ? 1
                : Math.exp(contenders.get(i).logFresh() - contenders.getFirst().logFresh());
    }

    private Ranked ranked(int i) {
        Contender contender = contenders.get(i);
        return new Ranked(
                id(i),
                i + 1,
                contender.offer().type(),
                contender.counts(),
                contender.completionRate(),
                contender.likeRate(),
                contender.viewShare(),
                contender.score(),
                contender.sinceMs(),
                contender.logFresh(),
                relevance(i),
                likeness[i],
                like[i] < 0 ? null : id(like[i]),
                marginal(i));
    }

    private String id(int i) {
        return contenders.get(i).offer().workoutId();
    }
}
