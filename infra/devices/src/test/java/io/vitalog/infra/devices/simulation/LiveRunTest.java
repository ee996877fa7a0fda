package io.vitalog.infra.devices.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import io.vitalog.infra.devices.simulation.ledger.LedgerLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveRunTest {
    private static final LocalDate FROM = LocalDate.parse("2026-05-01");
    private static final Instant NOON = Instant.parse("2026-05-06T12:00:00Z");
    private static final SimulationPlan PLAN = new SimulationPlan(6, 3, FROM, 4, 1, FaultRates.NONE);

    @TempDir
    private Path directory;

    private final BlockingQueue<LiveRun.Told> heard = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @ValueSource(strings = {"none", "jumps=1"})
    void tellsNothingOfTheFutureAndTheSameFactsAsAHistoryDoes(String faults) throws InterruptedException {
        FaultRates rates = FaultRates.parse(faults);
        SimulationPlan plan = new SimulationPlan(6, 3, FROM, 4, 1, rates);
        Sent live = new Sent();
        LiveRun.Clocking clocking = new LiveRun.Clocking(InstantSource.fixed(NOON), Instant.EPOCH, 0);
        try (LiveRun _ = LiveRun.of(plan, Delivery.to(live), clocking, heard::add)) {
            assertThat(heard.take().until()).isEqualTo(NOON);
        }
        Sent history = new Sent();
        SimulationPlan week = new SimulationPlan(6, 3, FROM, 7, 1, rates);
        new Simulation(week, Delivery.to(history)).run(Simulation.Listener.NONE);

        Map<String, Instant> told = named(live.facts());
        Map<String, Instant> all = named(history.facts());

        assertThat(all).containsAllEntriesOf(told);
        assertThat(told.values()).allMatch(time -> !time.isAfter(NOON));
        all.values().removeIf(time -> !time.isBefore(NOON.minus(Duration.ofDays(1))));
        assertThat(told).containsAllEntriesOf(all);
    }

    @Test
    void goesOnAfterAHistoryAtSpeedWithoutTellingAnythingTwice() throws Exception {
        Sent sent = new Sent();
        Path file = directory.resolve("ledger.jsonl");
        LedgerLine.Run about = new LedgerLine.Run(6, FROM, 4, 3, "none", Catalogue.tallied());
        try (LedgerFile ledger = new LedgerFile(file, about)) {
            Delivery delivery = new Delivery(sent, 0, ledger, true);
            Simulation history = new Simulation(PLAN, delivery);
            history.run(Simulation.Listener.NONE);
            List<Instant> clock = new ArrayList<>(List.of(NOON, NOON, NOON.plusSeconds(1), NOON.plusSeconds(2)));
            InstantSource ticking = () -> clock.size() > 1 ? clock.removeFirst() : clock.getFirst();
            Instant over = history.over();
            LiveRun.Clocking clocking = new LiveRun.Clocking(ticking, over, 3_600);
            try (LiveRun _ = LiveRun.after(history, delivery, clocking, heard::add)) {
                heard.take();
                assertThat(heard.take().until()).isEqualTo(over.plusSeconds(3_600));
                assertThat(heard.take().until()).isEqualTo(over.plusSeconds(7_200));
            }
            ledger.end();
        }

        List<Event<?>> facts = sent.facts();

        assertThat(sent.refused()).isEmpty();
        int told = facts.stream().mapToInt(LiveRunTest::size).sum();
        assertThat(named(facts)).hasSize(told - 600);
        assertThat(Files.readAllLines(file).getLast()).contains("\"facts\":" + (told - 600));
    }

    @Test
    void reportsAnOutletThatFailsAndEnds() throws InterruptedException {
        Outlet full = _ -> {
            throw new IllegalStateException("full");
        };
        LiveRun.Clocking clocking = new LiveRun.Clocking(InstantSource.fixed(NOON), Instant.EPOCH, 0);

        try (LiveRun run = LiveRun.of(PLAN, Delivery.to(full), clocking, heard::add)) {
            run.join();
        }

        assertThat(heard.take().failure()).hasMessage("full");
    }

    private static int size(Event<?> event) {
        return event.fact() instanceof ReadingEvent reading ? reading.size() : 1;
    }

    /** The facts by name, samples one by one, with their times. */
    private static Map<String, Instant> named(List<Event<?>> events) {
        Map<String, Instant> facts = new TreeMap<>();
        for (Event<?> event : events) {
            if (event.fact() instanceof ReadingEvent reading) {
                for (int i = 0; i < reading.size(); i++) {
                    Instant time = event.time().plusSeconds(reading.offsetS(i));
                    facts.put(event.subject() + reading.metric() + time + "=" + reading.value(i), time);
                }
            } else if (!event.subject().startsWith("sim-w")) {
                facts.put(event.factId().toString(), event.time());
            }
        }
        return facts;
    }
}
