package io.vitalog.infra.local.prove.stack;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.devices.check.SimulationCheck;
import io.vitalog.infra.devices.simulation.SimulationSummary;
import io.vitalog.infra.local.prove.faults.Fault;
import io.vitalog.infra.local.prove.faults.FaultScript;
import io.vitalog.infra.local.prove.report.Check;
import io.vitalog.infra.local.prove.report.Findings;
import io.vitalog.infra.local.prove.report.Struck;
import io.vitalog.infra.local.prove.topics.CommittedRecords;
import io.vitalog.infra.local.prove.topics.DecidedFacts;
import io.vitalog.infra.local.prove.topics.Log;
import io.vitalog.infra.local.prove.topics.MeasuredFacts;
import io.vitalog.infra.local.prove.topics.OpenTransactions;
import io.vitalog.infra.local.served.ServedApi;
import io.vitalog.infra.local.served.ServedSimulation;
import io.vitalog.projections.digest.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Strikes a stack of separate processes while simulated users send, then holds what it wrote and serves against what
 * was sent, and what it keeps against read models that are built anew.
 */
public final class StackProof implements AutoCloseable {
    private final StackPlan plan;
    private final Path directory;
    private final Path ledger;
    private final SplitStack stack;
    private final Consumer<String> progress;
    private final List<Struck> struck = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final long start = System.nanoTime();

    /** A proof in {@code directory}, which is empty, with processes of {@code mainClass}. */
    public StackProof(StackPlan plan, Path directory, String mainClass, Consumer<String> progress) {
        this.plan = plan;
        this.directory = directory;
        this.ledger = directory.resolve("ledger.jsonl");
        this.stack = new SplitStack(directory, mainClass, 0);
        this.progress = progress;
    }

    /** Runs it and kills all its processes. */
    public Findings run() throws IOException, InterruptedException {
        try {
            say("starting broker and store, two streams, two projections, the API");
            stack.start();
            Load.start(plan.first(), stack.deployment(), directory.resolve("first.jsonl"))
                    .await();
            Recovery.await(stack);
            Load load = Load.start(plan, stack.deployment(), ledger);
            say("all parts work; " + Math.round(plan.rate()) + " records a second are being sent");
            for (Fault fault : FaultScript.of(plan.seed(), plan.strikes())) {
                strike(fault, load);
            }
            end(load);
            check();
        } catch (NotRecovered broken) {
            stack.requireOpen();
            checks.add(Check.failed("comes back", String.valueOf(broken.getMessage())));
        } finally {
            stack.close();
        }
        return new Findings(struck, checks, seconds(start));
    }

    /** Kills all processes; for who breaks it off. */
    @Override
    public void close() {
        stack.close();
    }

    private void strike(Fault fault, Load load) throws IOException, InterruptedException {
        Thread.sleep(Duration.ofSeconds(fault.afterS()));
        int round = struck.size() + 1;
        boolean underLoad = !load.over();
        say("round %d of %d: %s %s for %d s%s"
                .formatted(
                        round,
                        plan.strikes().rounds(),
                        fault.kind(),
                        fault.part(),
                        fault.downS(),
                        underLoad ? "" : " (nothing is sent any more)"));
        long strike = System.nanoTime();
        try {
            stack.strike(fault);
            Recovery.await(stack, this::say);
        } catch (NotRecovered broken) {
            struck.add(new Struck(round, fault, underLoad, null));
            throw broken;
        }
        double recovered = seconds(strike);
        struck.add(new Struck(round, fault, underLoad, recovered));
        say(String.format(Locale.ROOT, "recovered %.1f s after the strike", recovered));
    }

    private void end(Load load) throws InterruptedException {
        if (!load.over()) {
            say("no more faults; waiting for the rest of the load");
        }
        SimulationSummary sent = load.await();
        say(String.format(Locale.ROOT, "%,d records with %,d samples were sent", sent.records(), sent.samples()));
        Recovery.await(stack);
        Recovery.awaitEnd(stack, stack.deployment());
        checks.add(new Check("comes back", true, plan.strikes().rounds() + " faults, all recovered from", List.of()));
    }

    private void check() throws IOException, InterruptedException {
        say("checking what is served");
        try (ServedApi api = stack.api()) {
            add(Check.served(SimulationCheck.of(ledger, new ServedSimulation(api))));
        }
        say("checking the topics");
        Log log = (topic, reader) -> CommittedRecords.read(stack.deployment(), topic, reader);
        add(Check.of("measured facts", MeasuredFacts.compare(log)));
        add(Check.of("decided facts", DecidedFacts.compare(log)));
        add(Check.of(OpenTransactions.of(stack.deployment().kafka())));
        say("building all read models from the beginning");
        Deployment second = stack.startRebuilding();
        Recovery.awaitEnd(stack, second);
        Recovery.awaitEnd(stack, stack.deployment());
        add(Check.rebuilt(digest(stack.deployment()), digest(second)));
    }

    private static Digest digest(Deployment deployment) {
        try (MongoClient store = MongoClients.create(deployment.mongodb())) {
            return Digest.of(store.getDatabase(deployment.database()), deployment);
        }
    }

    private void add(Check check) {
        checks.add(check);
        say((check.holds() ? "holds: " : "BROKEN: ") + check.name() + ": " + check.found());
    }

    private void say(String line) {
        progress.accept(String.format(Locale.ROOT, "%5.0f s  %s", seconds(start), line));
    }

    private static double seconds(long since) {
        return Math.round((System.nanoTime() - since) / 1e8) / 10.0;
    }
}
