package io.vitalog.domain.days.folding;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.days.SourcePriority;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.placement.Contribution;
import io.vitalog.domain.placement.Contribution.OfFact;
import io.vitalog.domain.placement.Contribution.OfSamples;
import io.vitalog.domain.placement.LocalZone;
import io.vitalog.domain.placement.Window;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The contributions of a day, sorted so that nothing depends on their arrival.
 *
 * @param facts by event time, then fact id
 * @param samples by metric, then best source first, finer periods before coarser ones
 */
record DayFacts(List<OfFact> facts, Map<Metric, SortedMap<Series.Key, Series>> samples) {

    /** A fact of one concept with its id, time and zone. */
    record Told<F extends Fact>(String factId, Instant time, F fact, LocalZone zone) {}

    static DayFacts of(Collection<Contribution> contributions, Window window) {
        List<OfFact> facts = new ArrayList<>();
        List<OfSamples> chunks = new ArrayList<>();
        for (Contribution contribution : contributions) {
            switch (contribution) {
                case OfFact fact -> facts.add(fact);
                case OfSamples chunk -> chunks.add(chunk);
            }
        }
        facts.sort(Comparator.comparing(OfFact::time).thenComparing(OfFact::factId));
        chunks.sort(Comparator.<OfSamples>comparingInt(chunk -> chunk.chunk().hour())
                .thenComparing(chunk -> chunk.zone().name()));
        Map<LocalZone, Window> days = new HashMap<>();
        Map<Metric, SortedMap<Series.Key, Series>> samples = new EnumMap<>(Metric.class);
        for (OfSamples chunk : chunks) {
            Metric metric = chunk.chunk().metric();
            Series.Key key =
                    new Series.Key(chunk.chunk().origin(), chunk.chunk().periodS());
            samples.computeIfAbsent(metric, _ -> new TreeMap<>())
                    .computeIfAbsent(key, _ -> new Series(key, metric.combination(), window))
                    .add(chunk, days.computeIfAbsent(chunk.zone(), window::inZone));
        }
        return new DayFacts(facts, samples);
    }

    /** The facts of one concept, in order of time. */
    <F extends Fact> List<Told<F>> all(Class<F> concept) {
        return facts.stream()
                .filter(fact -> concept.isInstance(fact.fact()))
                .map(fact -> new Told<>(fact.factId(), fact.time(), concept.cast(fact.fact()), fact.zone()))
                .toList();
    }

    List<Told<DaySummarized>> summaries() {
        return all(DaySummarized.class);
    }

    List<Told<SleepRecorded>> sleeps() {
        return all(SleepRecorded.class);
    }

    List<Told<ActivityRecorded>> activities() {
        return all(ActivityRecorded.class);
    }

    /** What every source sampled of {@code metric}, best source first, finer periods before coarser ones. */
    List<Series> series(Metric metric) {
        SortedMap<Series.Key, Series> ofMetric = samples.get(metric);
        return ofMetric == null
                ? List.of()
                : ofMetric.values().stream()
                        .filter(series -> !series.covered().isEmpty())
                        .toList();
    }

    /** Facts by the origin that tells them, best first. */
    static <F extends Fact> SortedMap<String, List<Told<F>>> byOrigin(List<Told<F>> facts) {
        SortedMap<String, List<Told<F>>> byOrigin = new TreeMap<>(SourcePriority.BEST_FIRST);
        for (Told<F> told : facts) {
            byOrigin.computeIfAbsent(told.fact().origin(), _ -> new ArrayList<>())
                    .add(told);
        }
        return byOrigin;
    }
}
