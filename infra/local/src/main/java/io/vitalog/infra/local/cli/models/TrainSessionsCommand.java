package io.vitalog.infra.local.cli.models;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.infra.local.cli.options.BrokerOptions;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.stack.StackFailure;
import io.vitalog.trainers.app.History;
import io.vitalog.trainers.app.Retraining;
import io.vitalog.trainers.app.SessionsTrainer;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.models.ModelLog.Outcome;
import io.vitalog.trainers.models.Models.Trained;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.tables.CsvTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns clusters of sessions and writes them as a version of their model. */
@Command(
        name = "sessions",
        description =
                "Cluster the sessions that were done (K-Means), and write the clusters as a version of the model.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog train sessions --features yoga --activate",
            "  vitalog train sessions --features workout -k auto --dry-run --plots pictures",
            "  vitalog train sessions --features yoga --csv sessions.csv --dry-run",
            "  vitalog train sessions --features yoga --until-model sessions-yoga/3 --dry-run",
            "  vitalog train sessions --features yoga --watch --every PT1H --new-sessions 500"
        })
final class TrainSessionsCommand implements Callable<Integer> {
    private static final ClusterCount TWO = new ClusterCount(2);
    private static final long SEED = 42;
    private static final long LOOK_EVERY_MS = 1_000;

    @Mixin
    private StackOptions options = new StackOptions();

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Mixin
    private WatchOptions watch = new WatchOptions();

    @Option(names = "--features", required = true, paramLabel = "SET", description = "${COMPLETION-CANDIDATES}.")
    private FeatureSet features = FeatureSet.YOGA;

    @Option(
            names = {"-k", "--k"},
            paramLabel = "K",
            converter = ClusterCount.Reader.class,
            description = "How many clusters, or auto: 2 to 8, as the silhouette says (default: 2).")
    private @Nullable ClusterCount k;

    @Option(names = "--seed", paramLabel = "N", description = "Of everything that is drawn (default: 42).")
    private @Nullable Long seed;

    @Option(names = "--activate", description = "Put the version to use.")
    private boolean activate;

    @Option(names = "--dry-run", description = "Write nothing.")
    private boolean dryRun;

    @Option(names = "--plots", paramLabel = "DIR", description = "Draw the clusters into this directory, as SVG.")
    private @Nullable Path plots;

    @Override
    public Integer call() throws InterruptedException {
        history.check();
        if (watch.wanted() ? dryRun || activate || plots != null : watch.said()) {
            throw new StackFailure("--every, --new-sessions and --tolerance belong to --watch, which decides by itself:"
                    + " without --activate, --dry-run and --plots");
        }
        Path csv = history.csv();
        if (csv != null && dryRun) {
            History read = History.of(CsvTable.read(csv, features));
            ModelTrained learnt = SessionsTrainer.learn(read, clusters(null), seed(null));
            told(learnt);
            draw(learnt, learnt.model(), read);
            return 0;
        }
        try (Replay replay = Replay.of(broker.deployment(options))) {
            ModelLog log = new ModelLog(replay, InstantSource.system());
            return watch.wanted() ? watched(replay, log) : once(replay, log, csv);
        }
    }

    private int once(Replay replay, ModelLog log, @Nullable Path csv) {
        Trained version = version(log);
        History read = csv == null ? history.read(replay, features, version) : History.of(CsvTable.read(csv, features));
        ModelTrained learnt = SessionsTrainer.learn(read, clusters(version), seed(version));
        told(learnt);
        if (dryRun) {
            draw(learnt, learnt.model(), read);
        } else {
            Outcome outcome = log.publish(learnt, activate ? "trained to be used" : null);
            String name = ModelEvent.versionOf(learnt.model(), outcome.version());
            options.out().println(ModelText.outcome(name, outcome));
            draw(learnt, name, read);
        }
        return 0;
    }

    private int watched(Replay replay, ModelLog log) throws InterruptedException {
        Retraining retraining = new Retraining(replay, log, watch.plan(features, clusters(null), seed(null)));
        PrintWriter out = options.out();
        InstantSource clock = InstantSource.system();
        while (true) {
            retraining.step(clock.instant()).ifPresent(decided -> out.println(clock.instant() + " " + decided));
            out.flush();
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    private @Nullable Trained version(ModelLog log) {
        String name = history.untilModel();
        if (name == null) {
            return null;
        }
        Trained version = log.read().named(name);
        if (!version.fact().model().equals(features.model())) {
            throw new StackFailure(name + " is no model of --features " + features.text());
        }
        return version;
    }

    private @Nullable Integer clusters(@Nullable Trained version) {
        if (k == null && version != null) {
            ClusterModel model = version.fact().clusters();
            return model == null
                    ? TWO.number()
                    : Integer.valueOf(model.clusters().size());
        }
        return k == null ? TWO.number() : k.number();
    }

    private long seed(@Nullable Trained version) {
        long otherwise = version == null ? SEED : version.fact().training().seed();
        return seed == null ? otherwise : seed;
    }

    private void draw(ModelTrained learnt, String name, History read) {
        ClusterModel clusters = learnt.clusters();
        if (plots != null && clusters != null) {
            new TrainingPlots(name, features, clusters, read.table())
                    .writeTo(plots)
                    .forEach(options.out()::println);
        }
    }

    private void told(ModelTrained learnt) {
        PrintWriter out = options.out();
        out.println(learnt.model());
        ModelText.of(learnt).forEach(out::println);
        out.flush();
    }
}
