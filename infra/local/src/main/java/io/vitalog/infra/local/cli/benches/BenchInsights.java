package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.Timed;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Times insights from the end of a session. */
@Command(
        name = "insights",
        description = "Time from the request that completes a session to its insight. A model of yoga must be in use."
                + " Leaves sessions of users bench-0, … and bench-bg-0, … in the data: use a stack that can be thrown"
                + " away.",
        mixinStandardHelpOptions = true)
final class BenchInsights implements Callable<Integer> {
    @Mixin
    private DelayOptions delays = new DelayOptions();

    @Override
    public Integer call() throws Exception {
        delays.time(Timed.SESSIONS);
        return 0;
    }
}
