package io.vitalog.domain.days.folding;

import io.vitalog.domain.days.Figure;
import io.vitalog.domain.days.Figure.SourceFigure;
import io.vitalog.domain.days.RangeFigure;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Figures from samples. Each minute of the day counts the best source that covers it, and that one alone. */
final class SampleFigures {
    static final String BASIS = "samples";

    private SampleFigures() {}

    /** Amounts added up over the day, or null without samples. */
    static @Nullable Figure total(List<Series> series) {
        if (series.isEmpty()) {
            return null;
        }
        Pick pick = Pick.of(series);
        return new Figure(
                Rounding.amount(pick.sum()),
                pick.source(),
                pick.records(),
                BASIS,
                null,
                sources(series, each -> Rounding.amount(each.sum(each.covered()))),
                null,
                pick.chunks());
    }

    /** The best source's last value of the day, or null without samples. */
    static @Nullable Figure latest(List<Series> series) {
        if (series.isEmpty()) {
            return null;
        }
        Series best = series.getFirst();
        return new Figure(
                best.last(),
                best.origin(),
                best.records(best.covered()),
                BASIS,
                null,
                sources(series, Series::last),
                null,
                List.copyOf(best.chunks()));
    }

    /** Least, mean and greatest over the day, or null without samples. */
    static @Nullable RangeFigure range(List<Series> series) {
        if (series.isEmpty()) {
            return null;
        }
        Pick pick = Pick.of(series);
        return new RangeFigure(
                pick.least(),
                Rounding.mean(pick.sum() / Math.max(1, pick.records())),
                pick.most(),
                pick.source(),
                pick.records(),
                pick.minutes(),
                BASIS,
                sources(series, SampleFigures::mean),
                null,
                pick.chunks());
    }

    private static double mean(Series series) {
        return Rounding.mean(series.sum(series.covered()) / Math.max(1, series.records(series.covered())));
    }

    private static List<SourceFigure> sources(List<Series> series, ToDoubleFunction<Series> value) {
        return series.stream()
                .map(each -> new SourceFigure(
                        each.origin(), basis(each), value.applyAsDouble(each), each.records(each.covered())))
                .toList();
    }

    private static String basis(Series series) {
        return series.periodS() == 0 ? BASIS : BASIS + "/" + series.periodS() + "s";
    }

    /** Which minutes of which series count: each minute's best source. */
    private record Pick(Map<Series, BitSet> parts) {
        static Pick of(List<Series> bestFirst) {
            Map<Series, BitSet> parts = new LinkedHashMap<>();
            BitSet taken = new BitSet();
            for (Series series : bestFirst) {
                BitSet free = (BitSet) series.covered().clone();
                free.andNot(taken);
                taken.or(free);
                if (!free.isEmpty()) {
                    parts.put(series, free);
                }
            }
            return new Pick(parts);
        }

        double sum() {
            return over(Series::sum).sum();
        }

        double least() {
            return over(Series::least).min().orElseThrow();
        }

        double most() {
            return over(Series::most).max().orElseThrow();
        }

        int records() {
            return (int) over(Series::records).sum();
        }

        int minutes() {
            return parts.values().stream().mapToInt(BitSet::cardinality).sum();
        }

        String source() {
            return parts.keySet().stream()
                    .map(Series::origin)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("+"));
        }

        List<String> chunks() {
            return parts.keySet().stream()
                    .flatMap(series -> series.chunks().stream())
                    .sorted()
                    .toList();
        }

        private DoubleStream over(ToDoubleBiFunction<Series, BitSet> measure) {
            return parts.entrySet().stream().mapToDouble(part -> measure.applyAsDouble(part.getKey(), part.getValue()));
        }
    }
}
