package io.vitalog.trainers.policies;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.ranking.TagVectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Adds up how well recommendations met what was done next. */
final class Grades {
    private final TagVectors tags;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> recommended = new HashSet<>();
    private long decisions;
    private long hits;
    private double gain;
    private double diversity;

    Grades(Iterable<Offer> catalogue) {
        List<List<String>> documents = new ArrayList<>();
        for (Offer offer : catalogue) {
            numbers.put(offer.workoutId(), documents.size());
            documents.add(offer.tags());
        }
        tags = new TagVectors(documents);
    }

    /** Takes a decision and the workout that was completed next. */
    void add(List<String> workouts, String completed) {
        decisions++;
        int place = workouts.indexOf(completed) + 1;
        if (place > 0) {
            hits++;
            gain += Math.log(2) / Math.log(place + 1.0);
        }
        recommended.addAll(workouts);
        diversity += diversity(workouts);
    }

    Figures figures(Policy policy) {
        double all = Math.max(1, decisions);
        double catalogue = Math.max(1, numbers.size());
        return new Figures(policy, decisions, hits / all, gain / all, recommended.size() / catalogue, diversity / all);
    }

    private double diversity(List<String> workouts) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < workouts.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += 1 - tags.cosine(number(workouts.get(i)), number(workouts.get(j)));
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private int number(String workoutId) {
        return Objects.requireNonNull(numbers.get(workoutId), workoutId);
    }
}
