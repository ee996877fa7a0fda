package io.vitalog.infra.devices.simulation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.days.folding.DayFold;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.placement.Contribution;
import io.vitalog.domain.placement.Placement;
import io.vitalog.domain.placement.ZoneHistory;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Chunks;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.simulation.Catalogue;
import io.vitalog.infra.devices.simulation.Delivery;
import io.vitalog.infra.devices.simulation.Sent;
import io.vitalog.infra.devices.simulation.Simulation;
import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.SimulationSummary;
import io.vitalog.infra.devices.simulation.faults.Fault;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LedgerTest {
    private static final LocalDate FROM = LocalDate.parse("2026-03-20");

    private static final Set<Class<?>> ON_DAYS =
            Set.of(ActivityRecorded.class, SleepRecorded.class, DailyReported.class, SessionRated.class);

    @TempDir
    private Path directory;

    /** A user and date. */
    private record UserDate(String user, LocalDate date) {}

    @ParameterizedTest
    @ValueSource(strings = {"0.4", "jumps=1", "clock=1,jumps=1"})
    void statesTheFiguresThatTheFoldsMakeOfTheFacts(String faults) throws Exception {
        Sent sent = new Sent();
        List<LedgerLine> lines = lines(run(plan(8, 14, 1, FaultRates.parse(faults)), sent));
        Map<UserDate, JsonNode> days = folded(sent.facts());

        List<LedgerLine.Day> stated = lines.stream()
                .filter(LedgerLine.Day.class::isInstance)
                .map(LedgerLine.Day.class::cast)
                .toList();

        assertThat(stated).hasSizeGreaterThan(8 * 13);
        for (LedgerLine.Day day : stated) {
            JsonNode served = days.get(new UserDate(day.user(), day.date()));
            day.figures()
                    .forEach((name, value) -> assertThat(Figures.of(Objects.requireNonNull(served), name))
                            .as("%s of %s on %s", name, day.user(), day.date())
                            .isCloseTo(value, Offset.offset(1e-3)));
        }
        assertThat(days.keySet())
                .allSatisfy(key -> assertThat(stated)
                        .anyMatch(day ->
                                day.user().equals(key.user()) && day.date().equals(key.date())));
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() throws Exception {
        Path alone = run(plan(7, 9, 1, FaultRates.all(0.3)), new Sent());
        String first = Files.readString(alone);

        assertThat(Files.readString(run(plan(7, 9, 3, FaultRates.all(0.3)), new Sent())))
                .isEqualTo(first);
    }

    @Test
    void countsRecordsFaultsAndDistinctFacts() throws Exception {
        Path file = directory.resolve("counted.jsonl");
        Sent sent = new Sent();
        SimulationPlan plan = plan(5, 12, 1, FaultRates.all(0.5));
        SimulationSummary summary = summarised(plan, sent, file);
        List<LedgerLine> lines = lines(file);
        LedgerLine.End end = (LedgerLine.End) lines.getLast();
        long distinct = sent.facts().stream()
                .filter(event -> !(event.fact() instanceof ReadingEvent)
                        && !event.subject().startsWith("sim-w"))
                .map(Event::factId)
                .distinct()
                .count();
        long stated = lines.stream()
                .filter(LedgerLine.Day.class::isInstance)
                .flatMap(line -> ((LedgerLine.Day) line).facts().values().stream())
                .mapToLong(Integer::intValue)
                .sum();

        assertThat(end.malformed()).isEqualTo(summary.malformed());
        assertThat(end.records()).isEqualTo(summary.records() - summary.malformed() - 600);
        assertThat(stated).isEqualTo(distinct);
        assertThat(lines.stream()
                        .filter(LedgerLine.Day.class::isInstance)
                        .mapToLong(line -> ((LedgerLine.Day) line).faults().getOrDefault("duplicates", 0))
                        .sum())
                .isEqualTo(summary.struck().get(Fault.DUPLICATES));
    }

    @Test
    void refusesWhatIsNoLedger() throws IOException {
        Path file = Files.writeString(directory.resolve("other.jsonl"), "{\"line\":\"song\"}\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerFile.read(file, _ -> {}))
                .withMessageContaining("line 1 cannot be read");
    }

    private static SimulationPlan plan(int users, int days, int threads, FaultRates faults) {
        return new SimulationPlan(11, users, FROM, days, threads, faults);
    }

    private Path run(SimulationPlan plan, Sent sent) throws Exception {
        Path file = directory.resolve("ledger-" + plan.threads() + ".jsonl");
        summarised(plan, sent, file);
        return file;
    }

    private static SimulationSummary summarised(SimulationPlan plan, Sent sent, Path file) throws Exception {
        LedgerLine.Run run =
                new LedgerLine.Run(plan.seed(), plan.from(), plan.days(), plan.users(), "some", Catalogue.tallied());
        try (LedgerFile ledger = new LedgerFile(file, run)) {
            SimulationSummary summary =
                    new Simulation(plan, new Delivery(sent, 0, ledger, false)).run(Simulation.Listener.NONE);
            ledger.end();
            return summary;
        }
    }

    private static List<LedgerLine> lines(Path file) throws IOException {
        List<LedgerLine> lines = new ArrayList<>();
        LedgerFile.read(file, lines::add);
        return lines;
    }

    /** The days as the streams would fold them. */
    private static Map<UserDate, JsonNode> folded(List<Event<?>> facts) {
        Map<ChunkKey, Chunk> chunks = new HashMap<>();
        Map<UserDate, Map<String, Contribution>> placed = new HashMap<>();
        for (Event<?> event : facts) {
            if (event.fact() instanceof ReadingEvent reading) {
                Chunks.of(event.subject(), event.time(), reading)
                        .forEach(part -> chunks.merge(part.key(), part.samples(), Chunk::merge));
            } else if (ON_DAYS.contains(event.fact().getClass())) {
                place(
                        placed,
                        event.subject(),
                        Placement.of(event.factId().toString(), event.time(), event.fact(), ZoneHistory.EMPTY));
            }
        }
        chunks.forEach((key, chunk) -> place(placed, key.userId(), Placement.of(key, chunk, ZoneHistory.EMPTY)));
        Map<UserDate, JsonNode> days = new HashMap<>();
        placed.forEach((key, told) ->
                days.put(key, Json.MAPPER.valueToTree(DayFold.of(key.user(), key.date(), told.values()))));
        return days;
    }

    private static void place(
            Map<UserDate, Map<String, Contribution>> placed, String user, List<Placement.Placed> all) {
        all.forEach(each -> placed.computeIfAbsent(new UserDate(user, each.date()), _ -> new HashMap<>())
                .put(each.id(), each.contribution()));
    }
}
