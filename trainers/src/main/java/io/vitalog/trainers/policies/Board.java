package io.vitalog.trainers.policies;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.answers.Source;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.ranking.Ranker;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is counted up to a moment, and the rankings of that moment. */
public final class Board {
    private final SegmentSettings settings;
    private final Map<String, Offer> offers = new HashMap<>();
    private final Map<Segment, Map<String, Tally>> counts = new HashMap<>();
    private final Map<Segment, Ranking> rankings = new HashMap<>();

    /** Of a catalogue of which nothing was ever played. */
    public Board(Collection<Offer> catalogue, SegmentSettings settings) {
        this.settings = settings;
        catalogue.forEach(offer -> offers.put(offer.workoutId(), offer));
    }

    public SegmentSettings settings() {
        return settings;
    }

    /** The workouts by id. */
    public Map<String, Offer> offers() {
        return offers;
    }

    /** Counts in the segments that can offer the workout; one that is not in the catalogue counts nowhere. */
    public void count(Evidence evidence, Collection<Segment> segments) {
        Offer offer = offers.get(evidence.workoutId());
        if (offer == null) {
            return;
        }
        Tally more = evidence.counted(1);
        Tally last = evidence.kind().played() ? more.lastPlayed(evidence.timeMs()) : more;
        for (Segment segment : segments) {
            if (segment.offers(offer.type())) {
                counts.computeIfAbsent(segment, _ -> new HashMap<>()).merge(offer.workoutId(), last, Tally::plus);
                rankings.remove(segment);
            }
        }
    }

    /** What is counted of a workout in a segment. */
    public Tally tally(Segment segment, String workoutId) {
        return counts.getOrDefault(segment, Map.of()).getOrDefault(workoutId, Tally.NONE);
    }

    /** Where the best of each segment come from. */
    public List<Source> sources(List<Segment> segments) {
        return segments.stream()
                .map(segment -> Source.of(segment, this::ranking))
                .filter(Objects::nonNull)
                .toList();
    }

    private Ranking ranking(Segment segment) {
        return rankings.computeIfAbsent(segment, this::rank);
    }

    private Ranking rank(Segment segment) {
        List<Candidate> candidates = new ArrayList<>();
        for (Offer offer : offers.values()) {
            if (segment.offers(offer.type())) {
                candidates.add(new Candidate(offer, tally(segment, offer.workoutId())));
            }
        }
        return Ranker.rank(segment, 1, candidates, settings);
    }
}
