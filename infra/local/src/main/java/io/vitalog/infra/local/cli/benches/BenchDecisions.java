package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.DecisionRate;
import io.vitalog.infra.local.cli.options.StackOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times decisions beside the data. */
@Command(
        name = "commands",
        description = "Time how fast one processor thread decides commands that wait for it. Works beside the data.",
        mixinStandardHelpOptions = true)
final class BenchDecisions implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--commands", paramLabel = "N", description = "Commands a round (default: 100000).")
    private int commands = 100_000;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds (default: 3).")
    private int rounds = 3;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = options.out();
        // The processor is this program again, in a process of its own.
        String main =
                Objects.requireNonNull(command).root().userObject().getClass().getName();
        List<Double> rates = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            rates.add(new DecisionRate(options.running().deployment(), commands)
                    .measure(Files.createTempDirectory("vitalog-bench"), main));
            out.printf("round %d  %,7.0f commands/s%n", round, rates.getLast());
            out.flush();
        }
        rates.sort(Comparator.naturalOrder());
        out.printf("median   %,7.0f commands/s%n", rates.get(rates.size() / 2));
        return 0;
    }
}
