package io.vitalog.domain.days.folding;

import io.vitalog.domain.days.Figure;
import io.vitalog.domain.days.Figure.SourceFigure;
import io.vitalog.domain.days.RangeFigure;
import io.vitalog.domain.days.folding.Series.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
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
        double sum = pick.cells.stream().mapToDouble(Cell::sum).sum();
        return new Figure(
                Rounding.amount(sum),
                pick.source(),
                pick.records(),
                BASIS,
                null,
                sources(series, each -> Rounding.amount(each.total())),
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
                last(best),
                best.key().origin(),
                best.records(),
                BASIS,
                null,
                sources(series, SampleFigures::last),
                null,
                List.copyOf(best.chunks()));
    }

    /** Least, mean and greatest over the day, or null without samples. */
    static @Nullable RangeFigure range(List<Series> series) {
        if (series.isEmpty()) {
            return null;
        }
        Pick pick = Pick.of(series);
        double least = pick.cells.stream().mapToDouble(Cell::least).min().orElseThrow();
        double most = pick.cells.stream().mapToDouble(Cell::most).max().orElseThrow();
        double sum = pick.cells.stream().mapToDouble(Cell::sum).sum();
        return new RangeFigure(
                least,
                Rounding.mean(sum / Math.max(1, pick.records())),
                most,
                pick.source(),
                pick.records(),
                pick.cells.size(),
                BASIS,
                sources(series, each -> Rounding.mean(each.total() / Math.max(1, each.records()))),
                null,
                pick.chunks());
    }

    private static double last(Series series) {
        return series.cells().lastEntry().getValue().sum();
    }

    static List<SourceFigure> sources(List<Series> series, ToDoubleFunction<Series> value) {
        return series.stream()
                .map(each ->
                        new SourceFigure(each.key().origin(), basis(each), value.applyAsDouble(each), each.records()))
                .toList();
    }

    private static String basis(Series series) {
        return series.key().periodS() == 0 ? BASIS : BASIS + "/" + series.key().periodS() + "s";
    }

    /** The cells that count: each minute's best source. */
    private record Pick(List<Cell> cells, Set<String> origins, TreeSet<String> usedChunks) {
        static Pick of(List<Series> bestFirst) {
            Pick pick = new Pick(new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
            Set<Long> covered = new HashSet<>();
            for (Series series : bestFirst) {
                List<Long> free = series.cells().keySet().stream()
                        .filter(minute -> !covered.contains(minute))
                        .toList();
                free.forEach(minute -> pick.cells.add(series.cells().get(minute)));
                covered.addAll(free);
                if (!free.isEmpty()) {
                    pick.origins.add(series.key().origin());
                    pick.usedChunks.addAll(series.chunks());
                }
            }
            return pick;
        }

        int records() {
            return cells.stream().mapToInt(Cell::count).sum();
        }

        String source() {
            return origins.stream().collect(Collectors.joining("+"));
        }

        List<String> chunks() {
            return List.copyOf(usedChunks);
        }
    }
}
