package io.vitalog.infra.local.cli;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.simulation.Delivery;
import io.vitalog.infra.devices.simulation.LiveRun;
import io.vitalog.infra.devices.simulation.Outlet;
import io.vitalog.infra.devices.simulation.Simulation;
import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.files.RecommenderFiles;
import io.vitalog.infra.devices.simulation.judging.Judging;
import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import io.vitalog.infra.devices.simulation.ledger.LedgerLine;
import io.vitalog.infra.local.cli.options.Bars;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends the lives of people who do not exist to the running stack. */
@Command(
        name = "simulate",
        description = "Send the history of a simulated population to the running stack, then let it live on. The same"
                + " seed and first day always give the same records.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog simulate --users 1000 --days 90",
            "  vitalog simulate --users 20 --days 7 --faults 0.1 --ledger sent.jsonl",
            "  vitalog check simulation sent.jsonl       holds what is served against the ledger",
            "  vitalog simulate --days 30 --live         history, then live until Ctrl-C",
            "  vitalog simulate --users 500 --dry-run    how fast it generates, without a stack",
            "  vitalog simulate --faults 0.1 --dry-run --judge",
            "                                            what the intake would refuse of it",
            "  vitalog simulate --files DIR              the four files of a recommender, without a stack"
        })
final class SimulateCommand implements Callable<Integer> {
    private static final String NOT_LIVE = "-1";

    @Mixin
    private StackOptions options = new StackOptions();

    @Mixin
    private PopulationOptions population = new PopulationOptions();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Records a second at most (default: as many as the broker takes).")
    private double rate;

    @Option(
            names = "--live",
            arity = "0..1",
            fallbackValue = "0",
            defaultValue = NOT_LIVE,
            paramLabel = "SPEED",
            description = "Go on living until Ctrl-C: at once up to now and then with the clock; with SPEED, so many"
                    + " times as fast as the clock until now is reached.")
    private double speed;

    @Option(names = "--ledger", paramLabel = "FILE", description = "Write what was sent, a JSON line a user and day.")
    private @Nullable Path ledger;

    @Option(names = "--files", paramLabel = "DIR", description = "Write a recommender's four files, and send nothing.")
    private @Nullable Path files;

    @Option(names = "--judge", description = "Judge each record as the intake will, and say how many it would refuse.")
    private boolean judge;

    @Option(names = "--dry-run", description = "Generate and count, and send nothing.")
    private boolean dryRun;

    @Option(names = "--no-wait", description = "Return before everything sent is visible.")
    private boolean noWait;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = options.out();
        if (files != null) {
            return files(files, out);
        }
        SimulationPlan plan = population.plan();
        if (dryRun) {
            judged(plan, _ -> {}, out);
            return 0;
        }
        Deployment deployment = options.running().deployment();
        try (InboxSender sender = InboxSender.to(deployment)) {
            judged(plan, Outlet.into(sender), out);
        }
        if (!noWait && !live()) {
            CaughtUp.await(deployment);
            out.println("visible");
            out.flush();
        }
        return 0;
    }

    private int files(Path directory, PrintWriter out) throws IOException {
        RecommenderFiles.write(population.ofFiles(), population.sizeOfFiles(), directory)
                .forEach(out::println);
        return 0;
    }

    private boolean live() {
        return speed >= 0;
    }

    private void judged(SimulationPlan plan, Outlet outlet, PrintWriter out) throws IOException, InterruptedException {
        if (!judge) {
            run(plan, outlet, out);
            return;
        }
        Judging judging = new Judging(outlet, InstantSource.system());
        run(plan, judging, out);
        judging.lines().forEach(out::println);
        out.flush();
    }

    private void run(SimulationPlan plan, Outlet outlet, PrintWriter out) throws IOException, InterruptedException {
        out.printf(
                "Simulating %,d users from %s for %d days, seed %d, faults %s%n",
                plan.users(), plan.from(), plan.days(), plan.seed(), plan.faults());
        out.flush();
        if (ledger == null) {
            simulate(plan, new Delivery(outlet, rate, null, live()), out);
            return;
        }
        try (LedgerFile file = opened(ledger, Simulation.about(plan))) {
            simulate(plan, new Delivery(outlet, rate, file, live()), out);
            file.end();
        }
    }

    private static LedgerFile opened(Path file, LedgerLine.Run about) {
        try {
            return new LedgerFile(file, about);
        } catch (IOException refused) {
            throw new StackFailure("the ledger " + file + " cannot be written: " + refused);
        }
    }

    private void simulate(SimulationPlan plan, Delivery delivery, PrintWriter out) throws InterruptedException {
        Simulation simulation = new Simulation(plan, delivery);
        try (ProgressBar bar = Bars.of("Living", " days", 1)) {
            bar.maxHint(simulation.userDays());
            simulation
                    .run((userDays, records) -> {
                        bar.stepTo(userDays);
                        bar.setExtraMessage(String.format("%,d records", records));
                    })
                    .lines()
                    .forEach(out::println);
        }
        out.flush();
        if (live()) {
            var clocking = new LiveRun.Clocking(InstantSource.system(), simulation.over(), speed);
            new LiveSession(out).run(listener -> LiveRun.after(simulation, delivery, clocking, listener));
        }
    }
}
