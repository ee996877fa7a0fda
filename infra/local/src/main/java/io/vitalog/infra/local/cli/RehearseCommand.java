package io.vitalog.infra.local.cli;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.devices.check.SimulationCheck;
import io.vitalog.infra.devices.check.SimulationVerdict;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.simulation.Delivery;
import io.vitalog.infra.devices.simulation.Outlet;
import io.vitalog.infra.devices.simulation.Simulation;
import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import io.vitalog.infra.local.cli.options.Logs;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.served.ServedApi;
import io.vitalog.infra.local.served.ServedSimulation;
import io.vitalog.infra.local.stack.DataDirectory;
import io.vitalog.infra.local.stack.LocalStack;
import io.vitalog.infra.local.stack.Ports;
import io.vitalog.infra.local.stack.StartOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.common.utils.Utils;
import picocli.CommandLine.Command;

/**
 * A stack lives through a short history and is asked about it, for the launcher to keep what was loaded and what ran
 * hot: later starts begin with that.
 */
@Command(
        name = "rehearse",
        description = "Run a stack on free ports and a temporary directory for a minute, so that later starts and what"
                + " runs first are quicker, until the next build.",
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
    private static final SimulationPlan LIVES =
            new SimulationPlan(1, 20, LocalDate.parse("2025-01-01"), 15, 2, FaultRates.all(0.1));

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("vitalog-rehearsal");
        try {
            return holds(directory) ? 0 : Vitalog.FAILED;
        } finally {
            Utils.delete(directory.toFile());
        }
    }

    private static boolean holds(Path directory) throws IOException, InterruptedException {
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        Path ledger = directory.resolve("ledger.jsonl");
        Logs.into(data);
        Ports free = Ports.from(io.vitalog.infra.local.claims.Ports.firstOfFree(4));
        try (LocalStack stack = LocalStack.start(data, free, StartOptions.USUAL, Map.of());
                ServedApi api = new ServedApi(stack.addresses().api())) {
            Deployment deployment = stack.addresses().deployment();
            live(deployment, ledger);
            CaughtUp.await(deployment);
            SimulationVerdict verdict = SimulationCheck.of(ledger, new ServedSimulation(api));
            verdict.lines().forEach(System.out::println);
            return verdict.passed();
        }
    }

    private static void live(Deployment deployment, Path ledger) throws IOException, InterruptedException {
        try (InboxSender sender = InboxSender.to(deployment);
                LedgerFile file = new LedgerFile(ledger, Simulation.about(LIVES))) {
            new Simulation(LIVES, new Delivery(Outlet.into(sender), 0, file, false)).run(Simulation.Listener.NONE);
            file.end();
        }
    }
}
