package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.Timed;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Times levels from the end of a play. */
@Command(
        name = "plays",
        description = "Time from the request that tells a play to the first answer in which it is judged. A model of"
                + " DualFlow must be in use. Leaves plays of users bench-0, … and bench-bg-0, … in the data: use a"
                + " stack that can be thrown away.",
        mixinStandardHelpOptions = true)
final class BenchPlays implements Callable<Integer> {
    @Mixin
    private DelayOptions delays = new DelayOptions();

    @Override
    public Integer call() throws Exception {
        delays.time(Timed.PLAYS);
        return 0;
    }
}
