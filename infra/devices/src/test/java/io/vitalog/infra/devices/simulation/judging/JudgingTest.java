package io.vitalog.infra.devices.simulation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.devices.simulation.Delivery;
import io.vitalog.infra.devices.simulation.Sent;
import io.vitalog.infra.devices.simulation.Simulation;
import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.SimulationSummary;
import io.vitalog.infra.devices.simulation.faults.Fault;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private static final LocalDate FROM = LocalDate.parse("2026-02-20");
    private static final InstantSource LATER = InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z"));

    private final Sent sent = new Sent();

    @Test
    void refusesAsManyAsWereSpoiledAndSendsThemAll() throws InterruptedException {
        Judging judging = new Judging(sent, LATER);

        SimulationSummary summary = simulate(judging, new FaultRates(Map.of(Fault.MALFORMED, 1.0)));

        assertThat(summary.malformed()).isPositive();
        assertThat(judging.refused()).isEqualTo(summary.malformed());
        assertThat(sent.parcels()).hasSize((int) summary.records());
        assertThat(judging.lines())
                .first()
                .asString()
                .startsWith("judged  ")
                .endsWith(summary.malformed() + " would be refused");
    }

    @Test
    void refusesNothingOfDevicesThatOnlyFailOtherwise() throws InterruptedException {
        Judging judging = new Judging(sent, LATER);

        simulate(judging, new FaultRates(Map.of(Fault.JUMPS, 1.0, Fault.CLOCK, 1.0, Fault.DUPLICATES, 1.0)));

        assertThat(judging.lines()).hasSize(1).first().asString().endsWith(" records: 0 would be refused");
    }

    @Test
    void refusesWhatIsStillToCome() throws InterruptedException {
        Judging judging = new Judging(
                sent,
                InstantSource.fixed(FROM.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));

        simulate(judging, FaultRates.NONE);

        assertThat(judging.lines())
                .filteredOn(line -> line.contains("clock-ahead"))
                .hasSize(1);
    }

    private static SimulationSummary simulate(Judging judging, FaultRates faults) throws InterruptedException {
        SimulationPlan plan = new SimulationPlan(5, 3, FROM, 8, 1, faults);
        return new Simulation(plan, Delivery.to(judging)).run(Simulation.Listener.NONE);
    }
}
