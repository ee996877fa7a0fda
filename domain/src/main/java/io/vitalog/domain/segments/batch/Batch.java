package io.vitalog.domain.segments.batch;

import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.evidence.Traits;
import io.vitalog.domain.segments.ranking.Ranker;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what all users say and ranks every segment. Use it once. */
public final class Batch {
    private final List<Offer> offers;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> numbersOfType = new HashMap<>();
    private final List<Integer> all = new ArrayList<>();
    private final Map<Segment, Counts> counted = new HashMap<>();

    private Batch(Collection<Offer> offers) {
        this.offers = List.copyOf(offers);
        for (Offer offer : this.offers) {
            int number = numbers.size();
            numbers.put(offer.workoutId(), number);
            numbersOfType.computeIfAbsent(offer.type(), _ -> new ArrayList<>()).add(number);
            all.add(number);
        }
    }

    /**
     * The ranking of each segment that somebody is in, or did something in with a workout that it offers, by key.
     *
     * @param offers the catalogue without what is retired, each workout once
     */
    public static SortedMap<String, Ranking> rankings(
            Collection<Voice> voices, Collection<Offer> offers, SegmentSettings settings) {
        Batch batch = new Batch(offers);
        voices.forEach(batch::count);
        SortedMap<String, Ranking> rankings = new TreeMap<>();
        batch.counted.forEach((segment, counts) -> {
            List<Candidate> candidates = batch.candidates(segment, counts);
            if (!Ranker.isDeserted(counts.members(), candidates)) {
                rankings.put(segment.key(), Ranker.rank(segment, counts.members(), candidates, settings));
            }
        });
        return rankings;
    }

    /** What somebody says at two times mostly counts in the same segments. */
    private void count(Voice voice) {
        voice.profiles().memberships().forEach(segment -> counts(segment).addMember());
        Traits traits = null;
        AgeGroup ages = null;
        List<Counts> counts = List.of();
        for (Evidence evidence : voice.evidence()) {
            Instant time = Instant.ofEpochMilli(evidence.timeMs());
            Traits then = voice.profiles().at(time);
            AgeGroup agesThen = then.ages(time);
            if (!Objects.equals(then, traits) || agesThen != ages) {
                traits = then;
                ages = agesThen;
                counts = Segment.of(ages, then.level(), then.types()).stream()
                        .map(this::counts)
                        .toList();
            }
            count(evidence, counts);
        }
    }

    private void count(Evidence evidence, List<Counts> segments) {
        @Nullable Integer number = numbers.get(evidence.workoutId());
        if (number != null) {
            for (Counts counts : segments) {
                counts.add(number, evidence);
            }
        }
    }

    private Counts counts(Segment segment) {
        return counted.computeIfAbsent(segment, _ -> new Counts(offers.size()));
    }

    private List<Candidate> candidates(Segment segment, Counts counts) {
        List<Integer> offered = segment.type() == null ? all : numbersOfType.getOrDefault(segment.type(), List.of());
        return offered.stream()
                .map(number -> new Candidate(offers.get(number), counts.of(number)))
                .toList();
    }
}
