package io.vitalog.domain.days.folding;

import io.vitalog.domain.days.Figure;
import io.vitalog.domain.days.Figure.SourceFigure;
import io.vitalog.domain.days.folding.DayFacts.Told;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures of the sleeps that ended on the day: main sleeps and naps apart, of the best source alone. */
final class SleepFigures {
    private static final String BASIS = "sessions";
    private static final String PERCENT = "percent";

    private SleepFigures() {}

    /** Minutes asleep in main sleeps, or in naps; null when no such sleep says how long. */
    static @Nullable Figure minutes(DayFacts facts, boolean naps) {
        List<Figure> candidates = new ArrayList<>();
        DayFacts.byOrigin(facts.sleeps()).forEach((origin, sleeps) -> {
            List<Told<SleepRecorded>> counted = sleeps.stream()
                    .filter(sleep -> nap(sleep.fact()) == naps && asleepS(sleep.fact()) != null)
                    .toList();
            if (!counted.isEmpty()) {
                double seconds = counted.stream()
                        .mapToDouble(sleep -> Objects.requireNonNull(asleepS(sleep.fact())))
                        .sum();
                candidates.add(figure(seconds / 60, origin, counted, null));
            }
        });
        return best(candidates);
    }

    /** The longest main sleep's share of the time in bed, in percent. */
    static @Nullable Figure efficiency(DayFacts facts) {
        Figure stated = ofSummaries(facts.summaries());
        if (stated != null) {
            return stated;
        }
        List<Figure> candidates = new ArrayList<>();
        DayFacts.byOrigin(facts.sleeps())
                .forEach((origin, sleeps) -> sleeps.stream()
                        .filter(sleep -> !nap(sleep.fact()) && efficiency(sleep.fact()) != null)
                        .max(Comparator.comparingDouble((Told<SleepRecorded> sleep) ->
                                        sleep.fact().inBedS())
                                .thenComparing(Told::factId))
                        .ifPresent(longest -> candidates.add(figure(
                                Objects.requireNonNull(efficiency(longest.fact())),
                                origin,
                                List.of(longest),
                                PERCENT))));
        return best(candidates);
    }

    private static @Nullable Figure ofSummaries(List<Told<DaySummarized>> summaries) {
        List<Figure> candidates = new ArrayList<>();
        DayFacts.byOrigin(summaries).forEach((origin, ofOrigin) -> {
            for (Told<DaySummarized> summary : ofOrigin) {
                Double asleep = summary.fact().minutesAsleep();
                Double inBed = summary.fact().minutesInBed();
                if (asleep != null && inBed != null && inBed > 0) {
                    candidates.add(new Figure(
                            Rounding.mean(100 * asleep / inBed),
                            origin,
                            1,
                            SummaryFigures.BASIS,
                            PERCENT,
                            List.of(),
                            List.of(summary.factId()),
                            null));
                    break;
                }
            }
        });
        return best(candidates);
    }

    private static Figure figure(
            double value, String origin, List<Told<SleepRecorded>> sleeps, @Nullable String scale) {
        List<String> ids = sleeps.stream().map(Told::factId).toList();
        return new Figure(Rounding.mean(value), origin, sleeps.size(), BASIS, scale, List.of(), ids, null);
    }

    /** The first of {@code bestFirst}, with all of them as its sources. */
    private static @Nullable Figure best(List<Figure> bestFirst) {
        if (bestFirst.isEmpty()) {
            return null;
        }
        List<SourceFigure> sources = bestFirst.stream()
                .map(each -> new SourceFigure(each.source(), each.basis(), each.value(), each.records()))
                .toList();
        Figure best = bestFirst.getFirst();
        return new Figure(
                best.value(), best.source(), best.records(), best.basis(), best.scale(), sources, best.facts(), null);
    }

    private static boolean nap(SleepRecorded sleep) {
        return Boolean.TRUE.equals(sleep.nap());
    }

    private static @Nullable Double asleepS(SleepRecorded sleep) {
        Double efficiency = sleep.efficiencyPercent();
        return sleep.asleepS() != null || efficiency == null
                ? sleep.asleepS()
                : Double.valueOf(sleep.inBedS() * efficiency / 100);
    }

    private static @Nullable Double efficiency(SleepRecorded sleep) {
        Double asleepS = sleep.asleepS();
        if (sleep.efficiencyPercent() != null || asleepS == null || sleep.inBedS() == 0) {
            return sleep.efficiencyPercent();
        }
        return 100 * asleepS / sleep.inBedS();
    }
}
