package io.vitalog.domain.days.folding;

import io.vitalog.domain.days.Figure;
import io.vitalog.domain.days.Figure.SourceFigure;
import io.vitalog.domain.days.folding.DayFacts.Told;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures that a provider states itself; they beat what its samples add up to. */
final class SummaryFigures {
    static final String BASIS = "day-summary";

    /** A stated member, such as steps. */
    interface Part extends Function<DaySummarized, @Nullable Double> {}

    private SummaryFigures() {}

    /** The sum of the {@code parts} that the best source states, else {@code otherwise} with all sources listed. */
    static @Nullable Figure of(DayFacts facts, @Nullable Figure otherwise, Part... parts) {
        List<Stated> stated = new ArrayList<>();
        DayFacts.byOrigin(facts.summaries()).forEach((origin, summaries) -> {
            Stated ofOrigin = Stated.of(origin, summaries, parts);
            if (ofOrigin != null) {
                stated.add(ofOrigin);
            }
        });
        if (stated.isEmpty()) {
            return otherwise;
        }
        Stated best = stated.getFirst();
        List<SourceFigure> sources = new ArrayList<>();
        stated.forEach(each -> sources.add(new SourceFigure(each.origin, BASIS, each.value, each.records())));
        if (otherwise != null) {
            sources.addAll(otherwise.sources());
        }
        return new Figure(
                best.value, best.origin, best.records(), BASIS, null, sources, List.copyOf(best.factIds), null);
    }

    /** What one origin states: each part from the first summary that has it, so that none counts twice. */
    private record Stated(String origin, double value, TreeSet<String> factIds) {
        static @Nullable Stated of(String origin, List<Told<DaySummarized>> summaries, Part... parts) {
            double sum = 0;
            TreeSet<String> factIds = new TreeSet<>();
            for (Part part : parts) {
                for (Told<DaySummarized> summary : summaries) {
                    Double value = part.apply(summary.fact());
                    if (value != null) {
                        sum += value;
                        factIds.add(summary.factId());
                        break;
                    }
                }
            }
            return factIds.isEmpty() ? null : new Stated(origin, Rounding.amount(sum), factIds);
        }

        int records() {
            return factIds.size();
        }
    }
}
