package io.vitalog.infra.local.cli.models;

import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.motivation.levels.PlayFeature;
import io.vitalog.infra.local.cli.options.Bars;
import io.vitalog.infra.local.cli.options.BrokerOptions;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.stack.StackFailure;
import io.vitalog.trainers.app.MotivationTrainer;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.models.ModelLog.Outcome;
import io.vitalog.trainers.motivation.Plan;
import io.vitalog.trainers.motivation.Scaling;
import io.vitalog.trainers.replay.Replay;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the levels of a game mode's players and writes them as a version of its model. */
@Command(
        name = "motivation",
        description =
                "Learn the levels of a mode's players (Gaussian mixture), and write them as a version of its model.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog train motivation --mode DualFlow --activate",
            "  vitalog train motivation --mode DualFlow --components auto --dry-run",
            "  vitalog train motivation --mode SBD-M-82.5 --features score --activate"
        })
final class TrainMotivationCommand implements Callable<Integer> {
    private static final ClusterCount FOUR = new ClusterCount(4);

    @Mixin
    private StackOptions options = new StackOptions();

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Option(names = "--mode", required = true, paramLabel = "MODE", description = "Of the plays, such as DualFlow.")
    private String mode = "";

    @Option(
            names = "--components",
            paramLabel = "N",
            converter = ClusterCount.Reader.class,
            description = "How many levels, or auto: 2 to 8, as the BIC says (default: 4).")
    private @Nullable ClusterCount components;

    @Option(
            names = "--features",
            split = ",",
            paramLabel = "NAME",
            description = "What is looked at, the score first (default: score,ageYears,startSpeed,durationMin).")
    private List<String> features =
            Arrays.stream(PlayFeature.values()).map(PlayFeature::text).toList();

    @Option(names = "--seed", paramLabel = "N", description = "Of everything that is drawn (default: 42).")
    private long seed = 42;

    @Option(
            names = "--fewest-players",
            paramLabel = "N",
            description = "Of a difficulty and duration with levels of its own (default: 50).")
    private int fewestPlayers = 50;

    @Option(
            names = "--scaling",
            paramLabel = "NAME",
            description = "Of the features: min-max by their ranges, robust by median and interquartile range"
                    + " (default: min-max).")
    private String scaling = Scaling.MIN_MAX.text();

    @Option(names = "--activate", description = "Put the version to use.")
    private boolean activate;

    @Option(names = "--dry-run", description = "Write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        Integer levels = components == null ? FOUR.number() : components.number();
        Plan plan = new Plan(features.stream().map(this::feature).toList(), levels, seed, fewestPlayers, scaling());
        try (Replay replay = Replay.of(broker.deployment(options))) {
            ModelTrained learnt = Bars.whileReading(progress -> MotivationTrainer.learn(replay, mode, plan, progress));
            PrintWriter out = options.out();
            out.println(learnt.model());
            ModelText.of(learnt).forEach(out::println);
            if (!dryRun) {
                ModelLog log = new ModelLog(replay, InstantSource.system());
                Outcome outcome = log.publish(learnt, activate ? "trained to be used" : null);
                out.println(ModelText.outcome(ModelEvent.versionOf(learnt.model(), outcome.version()), outcome));
            }
            out.flush();
        }
        return 0;
    }

    private Scaling scaling() {
        return Scaling.named(scaling)
                .orElseThrow(() -> new StackFailure("there is no scaling '" + scaling + "', there are "
                        + Arrays.stream(Scaling.values()).map(Scaling::text).collect(Collectors.joining(", "))));
    }

    private PlayFeature feature(String name) {
        return PlayFeature.named(name)
                .orElseThrow(() -> new StackFailure("there is no feature '" + name + "', there are "
                        + Arrays.stream(PlayFeature.values())
                                .map(PlayFeature::text)
                                .collect(Collectors.joining(", "))));
    }
}
