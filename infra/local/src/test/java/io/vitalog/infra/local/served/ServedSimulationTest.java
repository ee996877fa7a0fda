package io.vitalog.infra.local.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.devices.check.SimulationCheck;
import io.vitalog.infra.devices.check.SimulationVerdict;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.simulation.Delivery;
import io.vitalog.infra.devices.simulation.Outlet;
import io.vitalog.infra.devices.simulation.Simulation;
import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.SimulationSummary;
import io.vitalog.infra.devices.simulation.faults.Fault;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.stack.RunningStack;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What faulty devices send, through the real broker, streams, projections, store and API. */
class ServedSimulationTest {
    private static final LocalDate FROM = LocalDate.parse("2026-03-20");
    private static final FaultRates RATES = FaultRates.parse(
            "gaps=0.3,drift=0.3,clock=0.3,jumps=0.7,duplicates=0.3,late=0.3,out-of-order=0.3,malformed=0.3");

    @TempDir
    private Path directory;

    @Test
    void isWhatWasSentThoughClocksJumpAndRecordsComeTwiceLateAndInDisorder() throws Exception {
        Path ledger = directory.resolve("ledger.jsonl");
        try (RunningStack stack = RunningStack.on(directory.resolve("stack"))) {
            SimulationSummary sent = send(stack, ledger);
            CaughtUp.await(stack.deployment());

            SimulationVerdict verdict;
            try (ServedApi api = new ServedApi(stack.api())) {
                verdict = SimulationCheck.of(ledger, new ServedSimulation(api));
            }

            assertThat(sent.struck()).containsKeys(Fault.values());
            assertThat(verdict.passed()).as(String.join("\n", verdict.lines())).isTrue();
        }
    }

    private static SimulationSummary send(RunningStack stack, Path ledger) throws Exception {
        SimulationPlan plan = new SimulationPlan(17, 4, FROM, 10, 2, RATES);
        try (InboxSender sender = InboxSender.to(stack.deployment());
                LedgerFile file = new LedgerFile(ledger, Simulation.about(plan))) {
            Delivery delivery = new Delivery(Outlet.into(sender), 0, file, false);
            SimulationSummary summary = new Simulation(plan, delivery).run(Simulation.Listener.NONE);
            file.end();
            return summary;
        }
    }
}
