package io.vitalog.infra.local.bench.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.local.origin.Machine;
import io.vitalog.infra.local.origin.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportTest {
    private static final Machine MACHINE = new Machine(2, 8_000_000_000L, "Linux 6", "A processor", 0.25);
    private static final About ABOUT = new About(
            Instant.parse("2026-01-02T03:04:05Z"),
            new Origin(MACHINE, "25", "vitalog 1", null),
            42,
            3,
            Map.of("facts", 10));
    private static final Report REPORT = new Report(
            ABOUT,
            List.of(
                    new Row(
                            "producer",
                            "acknowledged",
                            "records/s",
                            new Spread(123_456.7, 99.5, 5.25),
                            List.of(1.0, 2.0),
                            0.5,
                            "of 300 bytes"),
                    Row.failed("consumer", "the broker does not answer")));

    @Test
    void aLineARowHasThreeDigitsThatCount() {
        assertThat(REPORT.cells())
                .containsExactly(
                        List.of("what", "median", "least", "most", "unit"),
                        List.of("producer: acknowledged", "123,457", "99.5", "5.25", "records/s"),
                        List.of("consumer: failed", "", "", "", ""));
    }

    @Test
    void saysWhereTheFiguresAreFrom() {
        assertThat(ABOUT.lines())
                .containsExactly(
                        "vitalog 1, commit unknown, Java 25, 2026-01-02T03:04:05Z",
                        "2 cores of A processor, 8.0 GB, Linux 6, load before 0.25",
                        "seed 42, 3 rounds after one to warm up, {facts=10}");
    }

    @Test
    void theJsonHasEveryRoundAndLeavesOutWhatIsNotThere() {
        JsonNode json = Json.MAPPER.readTree(REPORT.json());

        assertThat(json.at("/about/origin/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/about/date").asString()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(json.at("/about/origin").has("commit")).isFalse();
        assertThat(json.at("/rows/0/rounds").size()).isEqualTo(2);
        assertThat(json.at("/rows/0/spread/least").asDouble()).isEqualTo(99.5);
        assertThat(json.at("/rows/0/warmUp").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/rows/1").has("spread")).isFalse();
        assertThat(json.at("/rows/1/remark").asString()).isEqualTo("the broker does not answer");
    }
}
