package io.vitalog.infra.local.cli;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.devices.simulation.Catalogue;
import io.vitalog.infra.devices.simulation.Delivery;
import io.vitalog.infra.devices.simulation.LiveRun;
import io.vitalog.infra.devices.simulation.Outlet;
import io.vitalog.infra.devices.simulation.Simulation;
import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import io.vitalog.infra.devices.simulation.files.RecommenderFiles;
import io.vitalog.infra.devices.simulation.files.RecommenderSize;
import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import io.vitalog.infra.devices.simulation.ledger.LedgerLine;
import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
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
            "  vitalog simulate --files DIR              the four files of a recommender, without a stack"
        })
final class SimulateCommand implements Callable<Integer> {
    private static final int USUAL_USERS = 100;
    private static final LocalDate FIRST_DAY_OF_FILES = LocalDate.parse("2025-01-01");
    private static final int ZONES_BEHIND_H = 8;
    private static final String NOT_LIVE = "-1";

    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--users", paramLabel = "N", description = "How many users (default: 100; for --files 2000).")
    private @Nullable Integer users;

    @Option(names = "--days", paramLabel = "N", description = "Days of history (default: ${DEFAULT-VALUE}).")
    private int days = 30;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day (default: so that the last one is over; for --files 2025-01-01).")
    private @Nullable LocalDate from;

    @Option(names = "--seed", paramLabel = "N", description = "Which population (default: ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Records a second at most (default: as many as the broker takes).")
    private double rate;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--faults",
            paramLabel = "RATES",
            description = "Share of days on which devices fail: none, one share for all, or NAME=SHARE,... of gaps,"
                    + " drift, clock, duplicates, late, out-of-order, malformed (default: none).")
    private String faults = "none";

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
        SimulationPlan plan = plan();
        if (dryRun) {
            run(plan, _ -> {}, out);
            return 0;
        }
        Deployment deployment = options.running().deployment();
        try (InboxSender sender = InboxSender.to(deployment)) {
            run(plan, outlet(sender), out);
        }
        if (!noWait && !live()) {
            CaughtUp.await(deployment);
            out.println("visible");
            out.flush();
        }
        return 0;
    }

    private int files(Path directory, PrintWriter out) throws IOException {
        int size = users != null ? users : RecommenderSize.USUAL.users();
        RecommenderFiles.write(
                        new Population(seed, from != null ? from : FIRST_DAY_OF_FILES),
                        RecommenderSize.of(size),
                        directory)
                .forEach(out::println);
        return 0;
    }

    private SimulationPlan plan() {
        int size = users != null ? users : USUAL_USERS;
        SimulationPlan plan = new SimulationPlan(seed, size, first(), days, threads, FaultRates.parse(faults));
        // Nobody measures what is still to come: the last day must be over for the westernmost of them too.
        Instant over =
                plan.until().atStartOfDay(ZoneOffset.ofHours(-ZONES_BEHIND_H)).toInstant();
        if (over.isAfter(Instant.now())) {
            throw new StackFailure("the history would last until " + plan.until()
                    + ", which is still to come: take an earlier --from");
        }
        return plan;
    }

    private LocalDate first() {
        return from != null ? from : LocalDate.now(ZoneOffset.UTC).minusDays(days + 1L);
    }

    private boolean live() {
        return speed >= 0;
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
        LedgerLine.Run about = new LedgerLine.Run(
                plan.seed(),
                plan.from(),
                plan.days(),
                plan.users(),
                plan.faults().toString(),
                Catalogue.tallied());
        try (LedgerFile file = opened(ledger, about)) {
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
        try (ProgressBar bar = bar(simulation.userDays())) {
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

    private static Outlet outlet(InboxSender sender) {
        return new Outlet() {
            @Override
            public void send(Parcel parcel) {
                sender.send(parcel);
            }

            @Override
            public void flush() {
                sender.flush();
            }
        };
    }

    private static ProgressBar bar(long userDays) {
        return new ProgressBarBuilder()
                .setTaskName("Living")
                .setUnit(" days", 1)
                .setInitialMax(userDays)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .build();
    }
}
