package io.vitalog.infra.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.exports.Exported;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was recommended is told over HTTP, and is there for who replays history. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RecommendationsTest {
    private static final String SHOWN = """
            {"policy":"thompson","settingsVersion":2,"occurredAt":"2026-03-14T08:00:00Z","items":[\
            {"workoutId":"yoga-12","segment":"26-35|Advanced|yoga","propensity":0.25}]}""";

    private static final String COMPLETED = """
            {"workoutId":"yoga-12","sessionId":"ws-1","occurredAt":"2026-03-14T08:30:00Z"}""";

    @TempDir
    private Path directory;

    @Test
    void whatWasShownIsOpenedAndCompletedAndNothingElse() throws Exception {
        try (RunningStack stack = RunningStack.on(directory.resolve("stack"))) {
            assertThat(code(stack, "PUT", "r-1", SHOWN)).isEqualTo("404 unknown-user");
            assertThat(act(stack, "POST", "/v1/users", "{\"userId\":\"u-1\",\"profile\":{}}")
                            .statusCode())
                    .isEqualTo(201);

            HttpResponse<String> shown = act(stack, "PUT", path("r-1"), SHOWN);
            assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
            assertThat(shown.headers().firstValue("Vitalog-Position").orElseThrow())
                    .endsWith("-recommendations");
            assertThat(Json.MAPPER.readTree(shown.body()).get("resource").stringValue())
                    .isEqualTo("r-1");

            assertThat(code(stack, "PUT", "r-1", SHOWN)).isEqualTo("200");
            assertThat(code(stack, "PUT", "r-1", SHOWN.replace("0.25", "0.5"))).isEqualTo("409 recommendation-known");
            assertThat(code(stack, "PUT", "r-2", SHOWN.replace("0.25", "0"))).isEqualTo("422 impossible-value");
            assertThat(code(stack, "POST", "r-1/opened", opening("yoga-12"))).isEqualTo("200");
            assertThat(code(stack, "POST", "r-1/opened", opening("yoga-13"))).isEqualTo("409 not-shown");
            assertThat(code(stack, "POST", "r-9/opened", opening("yoga-12"))).isEqualTo("404 no-such-recommendation");
            assertThat(code(stack, "POST", "r-1/completed", COMPLETED)).isEqualTo("200");

            assertThat(rows(stack))
                    .containsExactly(
                            "u-1,app,2026-03-14T08:00:00Z,shown,r-1,thompson,2,\"[{\"\"workoutId\"\":\"\"yoga-12\"\","
                                    + "\"\"segment\"\":\"\"26-35|Advanced|yoga\"\",\"\"propensity\"\":0.25}]\",,,0",
                            "u-1,app,2026-03-14T08:05:00Z,opened,r-1,,,,yoga-12,,0",
                            "u-1,app,2026-03-14T08:30:00Z,completed,r-1,,,,yoga-12,ws-1,0");
        }
    }

    private List<String> rows(RunningStack stack) throws Exception {
        Map<String, List<String>> tables = Exported.from(stack.deployment(), "u-1", directory.resolve("export"));
        return tables.getOrDefault("recommendations", List.of()).stream()
                .skip(1)
                .map(row -> row.substring(row.indexOf(',') + 1))
                .toList();
    }

    private static String opening(String workoutId) {
        return "{\"workoutId\":\"%s\",\"occurredAt\":\"2026-03-14T08:05:00Z\"}".formatted(workoutId);
    }

    private static String path(String recommendation) {
        return "/v1/users/u-1/recommendations/" + recommendation;
    }

    private static String code(RunningStack stack, String method, String recommendation, String body) throws Exception {
        HttpResponse<String> answer = act(stack, method, path(recommendation), body);
        String code = Json.MAPPER.readTree(answer.body()).path("code").asString("");
        return (answer.statusCode() + " " + code).strip();
    }

    private static HttpResponse<String> act(RunningStack stack, String method, String path, String body)
            throws Exception {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> answer = stack.send(method, path, body, "Idempotency-Key", key);
        while (answer.statusCode() == 202) {
            // A stack that has just started on a busy machine may need longer: ask again, as the same command.
            answer = stack.send(method, path, body, "Idempotency-Key", key);
        }
        return answer;
    }
}
