package io.vitalog.trainers.motivation;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.Training.Metric;
import io.vitalog.domain.motivation.levels.PlayFeature;
import io.vitalog.trainers.motivation.CellTrainer.CellKey;
import io.vitalog.trainers.tables.TrainingRefused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learns the levels of a mode: a cell for each difficulty and duration that has players enough, and for all plays. */
public final class MixtureTrainer {
    /** Of plays that lack a feature: with more of them the feature is left out, with fewer they are. */
    private static final double MOST_LACKING = 0.5;

    private final List<String> notes = new ArrayList<>();
    private final Plan plan;

    /** What was learnt; metrics and notes for those who read them. */
    public record Learnt(MixtureModel model, List<Metric> metrics, List<String> notes) {}

    private MixtureTrainer(Plan plan) {
        this.plan = plan;
    }

    /**
     * The levels of {@code mode}.
     *
     * @param rows its plays, by time
     * @throws TrainingRefused if it has too few players, or no levels
     */
    public static Learnt train(String mode, List<PlayRow> rows, Plan plan) {
        return new MixtureTrainer(plan).train(mode, rows);
    }

    private Learnt train(String mode, List<PlayRow> all) {
        List<PlayFeature> features =
                plan.features().stream().filter(each -> isKnown(each, all)).toList();
        List<PlayRow> rows = all.stream()
                .filter(row -> features.stream().allMatch(each -> each.of(row.performance()) != null))
                .toList();
        if (rows.size() < all.size()) {
            notes.add((all.size() - rows.size()) + " plays that lack one of " + texts(features) + " left out");
        }
        requirePlayers(mode, rows);
        List<CellTrainer.Learnt> cells = cells(rows).entrySet().stream()
                .flatMap(cell -> learnt(cell.getKey(), cell.getValue(), features).stream())
                .toList();
        List<Cell> learnt = cells.stream().map(CellTrainer.Learnt::cell).toList();
        noteScales(learnt);
        AgeShares.Told ages = AgeShares.of(learnt.getLast(), rows);
        notes.addAll(ages.notes());
        List<Metric> metrics = new ArrayList<>(List.of(
                new Metric("meanLogLikelihood", cells.getLast().meanLogLikelihood()),
                new Metric("bic", learnt.getLast().bic()),
                new Metric("cells", cells.size()),
                new Metric("players", players(rows))));
        metrics.addAll(ages.metrics());
        return new Learnt(new MixtureModel(mode, learnt), metrics, notes);
    }

    private void noteScales(List<Cell> cells) {
        if (plan.scaling() == Scaling.ROBUST) {
            cells.stream()
                    .flatMap(cell -> cell.features().stream())
                    .filter(feature -> feature.spread() == null)
                    .collect(Collectors.groupingBy(Feature::name, TreeMap::new, Collectors.counting()))
                    .forEach((feature, count) -> notes.add(feature + " scaled by its range in " + count + " of "
                            + cells.size() + " cells: the middle half of the plays has one value"));
        }
    }

    private void requirePlayers(String mode, List<PlayRow> rows) {
        if (players(rows) < plan.fewestPlayers()) {
            throw new TrainingRefused("mode " + mode + " has plays of " + players(rows) + " players with all features, "
                    + plan.fewestPlayers() + " are needed");
        }
    }

    private List<CellTrainer.Learnt> learnt(CellKey key, List<PlayRow> rows, List<PlayFeature> features) {
        try {
            return List.of(CellTrainer.learn(key, rows, features, plan));
        } catch (TrainingRefused refused) {
            if (key.difficulty() == null) {
                throw refused;
            }
            notes.add("no cell of difficulty " + key.difficulty() + ", duration " + key.durationMin() + ": "
                    + refused.getMessage());
            return List.of();
        }
    }

    /** Cells with players enough, the finest first, that of all plays last. */
    private SortedMap<CellKey, List<PlayRow>> cells(List<PlayRow> rows) {
        SortedMap<CellKey, List<PlayRow>> cells = new TreeMap<>(
                Comparator.comparing(CellKey::difficulty, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                        .thenComparing(CellKey::durationMin, Comparator.nullsLast(Comparator.<Integer>naturalOrder())));
        rows.stream()
                .flatMap(row -> keys(row).map(key -> new Placed(key, row)))
                .collect(Collectors.groupingBy(
                        Placed::key, Collectors.mapping(Placed::row, Collectors.<PlayRow>toList())))
                .forEach((key, plays) -> {
                    if (players(plays) >= plan.fewestPlayers()) {
                        cells.put(key, plays);
                    }
                });
        return cells;
    }

    private record Placed(CellKey key, PlayRow row) {}

    private static Stream<CellKey> keys(PlayRow row) {
        int difficulty = row.performance().difficulty();
        int durationMin = (int) Math.round(row.performance().durationMin());
        return Stream.of(new CellKey(difficulty, durationMin), new CellKey(difficulty, null), new CellKey(null, null));
    }

    private boolean isKnown(PlayFeature feature, List<PlayRow> rows) {
        long lacking = rows.stream()
                .filter(row -> feature.of(row.performance()) == null)
                .count();
        if (lacking > MOST_LACKING * rows.size()) {
            notes.add(feature.text() + " left out: " + lacking + " of " + rows.size() + " plays lack it");
            return false;
        }
        return true;
    }

    private static long players(List<PlayRow> rows) {
        return rows.stream().map(PlayRow::player).distinct().count();
    }

    private static String texts(List<PlayFeature> features) {
        return features.stream().map(PlayFeature::text).collect(Collectors.joining(", "));
    }
}
