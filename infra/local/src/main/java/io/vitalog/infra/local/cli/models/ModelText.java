package io.vitalog.infra.local.cli.models;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.motivation.ModelInfo.CellInfo;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.infra.local.cli.models.mixtures.AgeTable;
import io.vitalog.infra.local.cli.models.mixtures.MixtureChanges;
import io.vitalog.infra.local.cli.options.Columns;
import io.vitalog.trainers.models.ModelLog.Outcome;
import io.vitalog.trainers.motivation.AgeGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a trained version is, in lines. */
final class ModelText {
    private ModelText() {}

    static List<String> of(ModelTrained trained) {
        Training training = trained.training();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "rows      %,d", training.rows()) + span(training));
        training.metrics().stream()
                .filter(metric -> !AgeGroup.isShare(metric.name()))
                .forEach(metric -> lines.add(String.format(Locale.ROOT, "%-14s %.6f", metric.name(), metric.value())));
        lines.addAll(tables(trained));
        List<String> notes = Objects.requireNonNullElse(training.notes(), List.of());
        notes.forEach(note -> lines.add("note      " + note));
        List<Training.Range> offsets = Objects.requireNonNullElse(training.offsets(), List.of());
        if (!offsets.isEmpty()) {
            lines.add("offsets   "
                    + String.join(",", offsets.stream().map(ModelText::offset).toList()));
        }
        lines.add("seed      " + training.seed() + ", code " + training.codeVersion());
        lines.add("digest    " + trained.digest());
        return lines;
    }

    /** Its clusters or levels. */
    private static List<String> tables(ModelTrained trained) {
        List<String> lines = new ArrayList<>();
        ClusterModel clusters = trained.clusters();
        if (clusters != null) {
            lines.addAll(table(clusters, trained.training().rows()));
        }
        MixtureModel mixture = trained.mixture();
        if (mixture != null) {
            new MotivationEngine(mixture).modelInfo().cells().forEach(cell -> lines.addAll(table(cell)));
            lines.addAll(AgeTable.of(mixture, trained.training()));
        }
        return lines;
    }

    /** What became of the version of this name. */
    static String outcome(String version, Outcome outcome) {
        return version
                + (outcome.isNew() ? " written" : " is the same, nothing written")
                + (outcome.activated() ? ", in use now" : "");
    }

    /** A metric with its digits, or a dash. */
    static String metric(Training training, String name) {
        Double value = training.metric(name);
        return value == null ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String span(Training training) {
        return training.from() == null ? "" : ", " + training.from() + " to " + training.until();
    }

    private static String offset(Training.Range range) {
        return range.topic() + ":" + range.partition() + "=" + range.until();
    }

    private static List<String> table(ClusterModel model, int rows) {
        List<List<String>> table = new ArrayList<>();
        FeatureSet set = FeatureSet.named(model.featureSet());
        List<String> head = new ArrayList<>(List.of("cluster", "rows", "share"));
        model.features().forEach(feature -> head.add(named(feature.name(), feature.unit())));
        if (set != null) {
            head.add(named(set.measure().name(), set.measure().unit()));
        }
        table.add(head);
        model.clusters().forEach(cluster -> {
            double[] centre = centre(model, cluster);
            List<String> cells = new ArrayList<>(List.of(
                    cluster.name(),
                    String.format(Locale.ROOT, "%,d", cluster.size()),
                    String.format(Locale.ROOT, "%.1f %%", 100.0 * cluster.size() / rows)));
            for (double value : centre) {
                cells.add(String.format(Locale.ROOT, "%.3f", value));
            }
            if (set != null) {
                cells.add(String.format(Locale.ROOT, "%.3f", set.measure(centre)));
            }
            table.add(cells);
        });
        return Columns.aligned(table);
    }

    private static List<String> table(CellInfo cell) {
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("level", "plays", "weight"));
        cell.features().forEach(feature -> head.add(named(feature.name(), feature.unit())));
        head.add("targets");
        table.add(head);
        cell.levels().forEach(level -> {
            List<String> cells = new ArrayList<>(List.of(
                    level.level(),
                    String.format(Locale.ROOT, "%,d", level.size()),
                    String.format(Locale.ROOT, "%.3f", level.weight())));
            level.means().values().forEach(mean -> cells.add(String.format(Locale.ROOT, "%.3f", mean)));
            cells.add(level.targets().stream()
                    .map(each -> String.format(Locale.ROOT, "P%d %.1f", each.percentile(), each.score()))
                    .collect(Collectors.joining(", ")));
            table.add(cells);
        });
        List<String> lines = new ArrayList<>();
        lines.add(MixtureChanges.place(cell)
                + String.format(Locale.ROOT, ": %,d players, bic %.3f", cell.players(), cell.bic()));
        lines.addAll(Columns.aligned(table));
        return lines;
    }

    /** Where a centroid is, in the units of the features. */
    private static double[] centre(ClusterModel model, Cluster cluster) {
        double[] values = new double[model.features().size()];
        for (int i = 0; i < values.length; i++) {
            Feature feature = model.features().get(i);
            values[i] = feature.unscaled(cluster.centroid().get(i));
        }
        return values;
    }

    private static String named(String name, String unit) {
        return unit.equals("1") ? name : name + " (" + unit + ")";
    }
}
