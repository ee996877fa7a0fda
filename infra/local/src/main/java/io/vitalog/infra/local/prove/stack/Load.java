package io.vitalog.infra.local.prove.stack;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.simulation.Delivery;
import io.vitalog.infra.devices.simulation.Outlet;
import io.vitalog.infra.devices.simulation.Simulation;
import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.SimulationSummary;
import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Simulated users who send while faults strike, and the ledger of what they sent. */
final class Load {
    /** As long as a stack has to recover: a broker on a busy machine is not the load's fault. */
    private static final Duration PATIENCE = Recovery.LONGEST;

    private final StackPlan plan;
    private final Deployment deployment;
    private final Path ledger;
    private final CompletableFuture<SimulationSummary> running = new CompletableFuture<>();

    private Load(StackPlan plan, Deployment deployment, Path ledger) {
        this.plan = plan;
        this.deployment = deployment;
        this.ledger = ledger;
    }

    /** Begins to send, and writes the ledger when all is sent. */
    static Load start(StackPlan plan, Deployment deployment, Path ledger) {
        Load load = new Load(plan, deployment, ledger);
        Thread.ofPlatform().daemon().name("load").start(load::send);
        return load;
    }

    /** Whether all is sent, or sending has failed. */
    boolean over() {
        return running.isDone();
    }

    /**
     * Waits until all is sent.
     *
     * @throws NotRecovered when the broker did not take it
     */
    SimulationSummary await() {
        try {
            return running.join();
        } catch (CompletionException failed) {
            throw new NotRecovered("the load could not be sent: " + failed.getCause());
        }
    }

    private void send() {
        try {
            running.complete(sent());
        } catch (IOException | InterruptedException | RuntimeException failed) {
            running.completeExceptionally(failed);
        }
    }

    private SimulationSummary sent() throws IOException, InterruptedException {
        SimulationPlan lives = plan.simulation();
        try (InboxSender sender = InboxSender.to(deployment, PATIENCE);
                LedgerFile file = new LedgerFile(ledger, Simulation.about(lives))) {
            Delivery delivery = new Delivery(Outlet.into(sender), plan.rate(), file, false);
            SimulationSummary summary = new Simulation(lives, delivery).run(Simulation.Listener.NONE);
            file.end();
            return summary;
        }
    }
}
