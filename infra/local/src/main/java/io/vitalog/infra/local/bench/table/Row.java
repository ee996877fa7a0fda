package io.vitalog.infra.local.bench.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One figure over all rounds.
 *
 * @param row what was measured, as it is chosen
 * @param figure of it
 * @param spread of the rounds; absent when there is none because the measurement failed
 * @param warmUp what the round before them found, which counts in no spread; absent when there was none
 */
public record Row(
        String row,
        String figure,
        String unit,
        @Nullable Spread spread,
        List<Double> rounds,
        @Nullable Double warmUp,
        @Nullable String remark) {
    /** Keeps the rounds as they are now. */
    public Row {
        rounds = List.copyOf(rounds);
    }

    /** A row that has no figure, and why. */
    public static Row failed(String row, String why) {
        return new Row(row, "failed", "", null, List.of(), null, why);
    }

    /** The rows of what was measured in rounds, in the order in which figures were first found. */
    public static List<Row> of(String row, List<Figure> warmUp, List<List<Figure>> rounds) {
        Map<String, List<Figure>> byName = new LinkedHashMap<>();
        rounds.forEach(round -> round.forEach(figure ->
                byName.computeIfAbsent(figure.name(), _ -> new ArrayList<>()).add(figure)));
        return byName.values().stream()
                .map(figures -> over(row, figures, valueOf(figures.getFirst().name(), warmUp)))
                .toList();
    }

    private static Row over(String row, List<Figure> figures, @Nullable Double warmUp) {
        Figure first = figures.getFirst();
        List<Double> values = figures.stream().map(Figure::value).toList();
        String remarks = figures.stream()
                .map(Figure::remark)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return new Row(
                row, first.name(), first.unit(), Spread.of(values), values, warmUp, remarks.isEmpty() ? null : remarks);
    }

    private static @Nullable Double valueOf(String name, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .map(Figure::value)
                .findFirst()
                .orElse(null);
    }
}
