package io.vitalog.trainers.motivation;

import io.vitalog.domain.models.Mixture;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.Training.Metric;
import io.vitalog.domain.motivation.levels.PlayFeature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How levels are shared out among ages. The difference of a group's share of the highest level from that of all is its
 * demographic disparity (S. Barocas, M. Hardt and A. Narayanan, "Fairness and Machine Learning", 2023, chapter 3).
 */
final class AgeShares {
    /** Of fewer plays a share says nothing. */
    static final int FEWEST_PLAYS = 20;

    private final Cell cell;
    private final Mixture mixture;
    private final List<PlayFeature> features;
    private final Map<AgeGroup, long[]> counts = new EnumMap<>(AgeGroup.class);
    private int ageless;

    /** Shares and the greatest difference, 0 to 1; who was left out, in words. */
    record Told(List<Metric> metrics, List<String> notes) {}

    private AgeShares(Cell cell) {
        this.cell = cell;
        mixture = cell.mixture(cell.features().stream().map(_ -> true).toList());
        features = cell.features().stream()
                .map(feature -> PlayFeature.named(feature.name()).orElseThrow())
                .toList();
    }

    /**
     * Of the plays that a cell was learnt from, each in its most probable level.
     *
     * @param rows that have all features of the cell
     */
    static Told of(Cell cell, List<PlayRow> rows) {
        AgeShares shares = new AgeShares(cell);
        rows.forEach(shares::count);
        return new Told(shares.metrics(), shares.notes());
    }

    private void count(PlayRow row) {
        Double age = row.performance().ageYears();
        Optional<AgeGroup> group = age == null ? Optional.empty() : AgeGroup.of(age);
        if (group.isEmpty()) {
            ageless++;
            return;
        }
        long[] levels =
                counts.computeIfAbsent(group.get(), _ -> new long[cell.levels().size()]);
        levels[rank(row)]++;
    }

    private int rank(PlayRow row) {
        double[] point = new double[features.size()];
        for (int i = 0; i < point.length; i++) {
            double value = Objects.requireNonNull(features.get(i).of(row.performance()));
            point[i] = cell.features().get(i).scaled(value);
        }
        double[] responsibilities = new double[mixture.size()];
        mixture.logDensity(point, responsibilities);
        int rank = 0;
        for (int i = 1; i < responsibilities.length; i++) {
            rank = responsibilities[i] > responsibilities[rank] ? i : rank;
        }
        return rank;
    }

    private List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        List<Level> levels = cell.levels();
        double plays = levels.stream().mapToInt(Level::size).sum();
        double highest = levels.getLast().size() / plays;
        double disparity = 0;
        for (Map.Entry<AgeGroup, long[]> group : counts.entrySet()) {
            double size = sum(group.getValue());
            if (size >= FEWEST_PLAYS) {
                for (int rank = 0; rank < levels.size(); rank++) {
                    metrics.add(
                            new Metric(group.getKey().share(levels.get(rank).name()), group.getValue()[rank] / size));
                }
                disparity = Math.max(disparity, Math.abs(metrics.getLast().value() - highest));
            }
        }
        if (!metrics.isEmpty()) {
            metrics.add(new Metric(AgeGroup.DISPARITY, disparity));
        }
        return metrics;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (ageless > 0) {
            notes.add("shares by age: " + ageless + " plays without an age left out");
        }
        String few = counts.entrySet().stream()
                .filter(group -> sum(group.getValue()) < FEWEST_PLAYS)
                .map(group -> group.getKey().text() + " (" + sum(group.getValue()) + ")")
                .collect(Collectors.joining(", "));
        if (!few.isEmpty()) {
            notes.add("shares by age: groups of fewer than " + FEWEST_PLAYS + " plays left out: " + few);
        }
        return notes;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
