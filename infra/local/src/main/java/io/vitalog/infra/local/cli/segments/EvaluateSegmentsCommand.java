package io.vitalog.infra.local.cli.segments;

import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.local.cli.options.Bars;
import io.vitalog.infra.local.cli.options.BrokerOptions;
import io.vitalog.infra.local.cli.options.Columns;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.regret.Regret;
import io.vitalog.infra.local.regret.Regret.Mean;
import io.vitalog.trainers.policies.Evaluation;
import io.vitalog.trainers.policies.Figures;
import io.vitalog.trainers.policies.Policy;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.segments.SegmentHistory;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Grades ways to recommend on history, and in the simulator. */
@Command(
        name = "evaluate",
        description = "Replay history: before each completed session every policy recommends, knowing what was counted"
                + " until then. And let each learn from nothing in the simulator, where the best is known.",
        mixinStandardHelpOptions = true)
final class EvaluateSegmentsCommand implements Callable<Integer> {
    private static final LocalDate BEGIN = LocalDate.parse("2025-01-01");

    @Mixin
    private StackOptions options = new StackOptions();

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds in the simulator; 0 leaves it out (default: 20000).")
    private int rounds = 20_000;

    @Option(names = "--seed", paramLabel = "N", description = "Which simulated population (default: 42).")
    private long seed = 42;

    @Override
    public Integer call() {
        SegmentSettings settings = SegmentSettings.from(System.getenv());
        SegmentHistory history;
        try (Replay replay = Replay.of(broker.deployment(options))) {
            history = Bars.whileReading(progress -> SegmentHistory.read(replay, progress));
        }
        print(graded(history, settings));
        if (rounds > 0) {
            printRegret(settings);
        }
        return 0;
    }

    private static List<Figures> graded(SegmentHistory history, SegmentSettings settings) {
        return Bars.during(
                "Grading",
                progress ->
                        Evaluation.of(history.facts().voices(), history.facts().offers(), settings, progress));
    }

    private void print(List<Figures> graded) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("policy", "decisions", "hit rate@5", "nDCG@5", "coverage", "diversity"));
        graded.forEach(figures -> table.add(List.of(
                name(figures.policy()),
                String.format(Locale.ROOT, "%,d", figures.decisions()),
                text(figures.hitRate()),
                text(figures.ndcg()),
                text(figures.coverage()),
                text(figures.diversity()))));
        PrintWriter out = options.out();
        Columns.aligned(table).forEach(out::println);
        out.flush();
    }

    private void printRegret(SegmentSettings settings) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("regret a round, simulated", "rounds", "overall", "last tenth"));
        for (Policy policy : Policy.values()) {
            Mean mean = Regret.of(policy, new Population(seed, BEGIN), settings, rounds);
            table.add(List.of(
                    name(policy),
                    String.format(Locale.ROOT, "%,d", rounds),
                    text(mean.overall()),
                    text(mean.atLast())));
        }
        PrintWriter out = options.out();
        out.println();
        Columns.aligned(table).forEach(out::println);
        out.flush();
    }

    private static String name(Policy policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }

    private static String text(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure);
    }
}
