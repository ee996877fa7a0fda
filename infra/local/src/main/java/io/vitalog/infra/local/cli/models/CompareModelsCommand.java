package io.vitalog.infra.local.cli.models;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.Training.Metric;
import io.vitalog.infra.local.cli.models.mixtures.MixtureChanges;
import io.vitalog.infra.local.cli.options.BrokerOptions;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.trainers.models.Comparison;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.models.ModelRefused;
import io.vitalog.trainers.models.Models;
import io.vitalog.trainers.models.Models.Trained;
import io.vitalog.trainers.motivation.AgeGroup;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.tables.Table;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two versions. */
@Command(
        name = "compare",
        description = "Compare two versions: parameters, metrics, and the sessions that they sort differently,"
                + " or the levels and targets that moved.",
        mixinStandardHelpOptions = true)
final class CompareModelsCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Parameters(index = "0", paramLabel = "VERSION", description = "Such as sessions-yoga/3.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "Such as sessions-yoga/4.")
    private String other = "";

    @Override
    public Integer call() {
        PrintWriter out = options.out();
        try (Replay replay = Replay.of(broker.deployment(options))) {
            Models models = new ModelLog(replay, InstantSource.system()).read();
            Trained before = models.named(one);
            Trained after = models.named(other);
            List<String> changes = changes(before, after, replay);
            for (Trained version : List.of(before, after)) {
                out.println(version.name());
                ModelText.of(version.fact()).forEach(line -> out.println("  " + line));
            }
            before.fact().training().metrics().stream()
                    .filter(metric -> !AgeGroup.isShare(metric.name()))
                    .forEach(metric -> out.println(change(metric, after)));
            changes.forEach(out::println);
        }
        return 0;
    }

    private static List<String> changes(Trained before, Trained after, Replay replay) {
        MixtureModel one = before.fact().mixture();
        MixtureModel other = after.fact().mixture();
        if (one != null
                && other != null
                && before.fact().model().equals(after.fact().model())) {
            return MixtureChanges.of(one, other);
        }
        FeatureSet features = features(before, after);
        Table table = new HistoryOptions().read(replay, features, null).table();
        return List.of(moved(Comparison.of(clusters(before), clusters(after), table)));
    }

    private static String moved(Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d sessions change their cluster (%.1f %%)",
                comparison.moved(),
                comparison.rows(),
                comparison.rows() == 0 ? 0 : 100 * comparison.share());
    }

    private static FeatureSet features(Trained one, Trained other) {
        FeatureSet features = FeatureSet.ofModel(one.fact().model());
        if (features == null || !one.fact().model().equals(other.fact().model())) {
            throw new ModelRefused(one.name() + " and " + other.name() + " do not sort the same sessions or plays");
        }
        return features;
    }

    private static ClusterModel clusters(Trained version) {
        ClusterModel clusters = version.fact().clusters();
        if (clusters == null) {
            throw new ModelRefused(version.name() + " has no clusters");
        }
        return clusters;
    }

    private static String change(Metric metric, Trained after) {
        Double then = after.fact().training().metric(metric.name());
        return then == null
                ? metric.name() + " is not measured of " + after.name()
                : String.format(
                        Locale.ROOT,
                        "%-14s %.6f to %.6f, %+.6f",
                        metric.name(),
                        metric.value(),
                        then,
                        then - metric.value());
    }
}
