package io.vitalog.infra.devices.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import io.vitalog.infra.devices.simulation.ledger.LedgerLine;
import io.vitalog.infra.devices.simulation.ledger.Tallied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SimulationCheckTest {
    private static final LocalDate DATE = LocalDate.parse("2026-03-14");
    private static final String DAY = """
            {"date":"2026-03-14","steps":{"value":8000},"heartRateBpm":{"avg":71.5,"records":1440}}""";
    private static final String MEAL = "{\"mealId\":\"m-%d\",\"time\":\"2026-03-14T12:00:00Z\"}";
    private static final String SESSION = """
            {"sessionId":"s-1","status":"completed","startedAt":"2026-03-14T18:00:00Z","endedAt":"2026-03-14T18:30:00Z",
            "progress":[{"time":"2026-03-14T18:08:00Z"}]}""";
    private static final String LETTER = """
            {"cause":"not-json","topic":"vitalog.inbox","partition":1,"offset":%d,"attributes":{"subject":"u-1","id":"%s"}}""";

    @TempDir
    private Path directory;

    private final Map<String, List<String>> lists = new HashMap<>();

    @BeforeEach
    void serveWhatWasSent() {
        lists.put("days", new ArrayList<>(List.of(DAY)));
        lists.put("meals", new ArrayList<>(List.of(MEAL.formatted(1), MEAL.formatted(2))));
        lists.put("sessions", new ArrayList<>(List.of(SESSION)));
        lists.put("letters", new ArrayList<>(List.of(LETTER.formatted(7, "e-1"))));
    }

    @Test
    void passesWhenAllThatWasSentIsServedOnce() throws IOException {
        SimulationVerdict verdict = check();

        assertThat(verdict.passed()).as(String.join("\n", verdict.lines())).isTrue();
        assertThat(verdict.lines()).singleElement().asString().startsWith("equal: 1 users, 1 days");
    }

    @Test
    void findsARemovedFact() throws IOException {
        items("meals").removeFirst();

        assertThat(check().lost()).isEqualTo(1);
        assertThat(check().lines().getFirst()).isEqualTo("lost: u-1 2026-03-14 meals: sent 2, served 1");
    }

    @Test
    void findsADoubledFact() throws IOException {
        items("meals").add(MEAL.formatted(2));

        SimulationVerdict verdict = check();

        assertThat(verdict.doubled()).isEqualTo(1);
        assertThat(verdict.passed()).isFalse();
    }

    @Test
    void findsAFactInAnothersPlace() throws IOException {
        items("meals").set(0, MEAL.formatted(3));

        assertThat(check().different()).isEqualTo(1);
    }

    @Test
    void findsAFactOnADateOfWhichNothingWasSent() throws IOException {
        items("meals").add(MEAL.formatted(9).replace("-14T", "-20T"));

        assertThat(check().doubled()).isEqualTo(1);
    }

    @Test
    void findsSamplesThatAreMissingOrCountTwiceAndFiguresThatDiffer() throws IOException {
        items("days").set(0, DAY.replace("1440", "1438"));
        assertThat(check().lost()).isEqualTo(2);

        items("days").set(0, DAY.replace("1440", "1441"));
        assertThat(check().doubled()).isEqualTo(1);

        items("days").set(0, DAY.replace("8000", "8001"));
        assertThat(check().different()).isEqualTo(1);

        items("days").clear();
        assertThat(check().lost()).isEqualTo(1);
    }

    @Test
    void findsASessionThatEndedOtherwise() throws IOException {
        items("sessions").set(0, SESSION.replace("completed", "abandoned"));

        assertThat(check().different()).isEqualTo(1);
    }

    @Test
    void findsDeadLettersThatAreMissingDoubledOrUnexpected() throws IOException {
        items("letters").clear();
        assertThat(check().lost()).isEqualTo(1);

        items("letters").addAll(List.of(LETTER.formatted(7, "e-1"), LETTER.formatted(7, "e-1")));
        assertThat(check().doubled()).isEqualTo(1);

        items("letters").set(1, LETTER.formatted(8, "e-2"));
        assertThat(check().different()).isEqualTo(1);
    }

    @Test
    void takesAMalformedRecordThatWasSentAgainForOne() throws IOException {
        items("letters").add(LETTER.formatted(8, "e-1"));

        assertThat(check().passed()).isTrue();
    }

    @Test
    void saysThatALedgerWasCutOff() throws IOException {
        Path file = ledger();
        Files.write(file, Files.readAllLines(file).subList(0, 2));

        assertThat(SimulationCheck.of(file, new Answers()).lines().getFirst()).contains("cut off");
    }

    private List<String> items(String list) {
        return lists.computeIfAbsent(list, _ -> new ArrayList<>());
    }

    private SimulationVerdict check() throws IOException {
        return SimulationCheck.of(ledger(), new Answers());
    }

    private Path ledger() throws IOException {
        Path file = directory.resolve("ledger.jsonl");
        Tallied workouts = Tallied.of(List.of("sim-w1"));
        try (LedgerFile ledger = new LedgerFile(file, new LedgerLine.Run(1, DATE, 1, 1, "none", workouts))) {
            ledger.user(0, List.of(day()));
            ledger.end();
        }
        return file;
    }

    private static LedgerLine.Day day() {
        Map<String, Tallied> items = Map.of(
                "meals", Tallied.of(List.of("m-1", "m-2")),
                "session-starts", Tallied.of(List.of("s-1")),
                "session-progress", Tallied.of(List.of("s-1@2026-03-14T18:08:00Z")),
                "session-ends", Tallied.of(List.of("s-1/completed@2026-03-14T18:30:00Z")));
        Map<String, Double> figures = Map.of("steps", 8000.0, "heartRateBpm.avg", 71.5, "heartRateBpm.records", 1440.0);
        return new LedgerLine.Day(
                "u-1", DATE, "UTC", 9, Map.of(), Map.of(), "00", items, figures, Map.of("malformed", 1), 1);
    }

    private final class Answers implements SimulationCheck.Served {
        @Override
        public List<JsonNode> list(String userId, String name) {
            return nodes(name);
        }

        @Override
        public List<JsonNode> workouts() {
            return List.of(Json.MAPPER.readTree("{\"workoutId\":\"sim-w1\"}"));
        }

        @Override
        public List<JsonNode> deadLetters() {
            return nodes("letters");
        }

        private List<JsonNode> nodes(String name) {
            return lists.getOrDefault(name, List.of()).stream()
                    .map(Json.MAPPER::readTree)
                    .toList();
        }
    }
}
