package io.vitalog.infra.local.cli;

import io.vitalog.domain.topics.Hop;
import io.vitalog.infra.local.cli.options.AddressLines;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.lag.LagReader;
import io.vitalog.infra.local.stack.Addresses;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells where the stack answers and what waits in it. */
@Command(
        name = "status",
        description = "Where the stack answers, and how far each consumer group is behind.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Override
    public Integer call() {
        Addresses addresses = options.running();
        PrintWriter out = options.out();
        AddressLines.of(addresses, options.data()).forEach(out::println);
        out.println("Generation " + addresses.generation() + ", process " + addresses.pid());
        out.flush();
        try (LagReader lags = new LagReader(addresses.deployment())) {
            for (Hop hop : Hop.all(addresses.deployment())) {
                String state = lags.waiting(hop) ? lags.distance(hop) + " behind" : "caught up";
                out.printf("%-42s %s%n", hop.group(), state);
            }
        }
        return 0;
    }
}
