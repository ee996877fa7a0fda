package io.vitalog.infra.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** Who asks with the position of what they did sees what followed, over the whole stack. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Isolated("waits no longer than clients do")
class PositionsTest {
    private static final String POSITION = "Vitalog-Position";

    @TempDir
    private Path directory;

    @Test
    void whatWasDoneIsThereForTheNextQuestionAlsoAfterARestart() throws Exception {
        try (RunningStack stack = RunningStack.on(directory)) {
            Did registered = act(stack, "/v1/users", "{\"userId\":\"u-1\",\"profile\":{\"zone\":\"Europe/Oslo\"}}");
            assertThat(registered.position()).matches("\\d-\\d+-users");
            assertThat(seen(stack, registered).at("/profile/zone").stringValue())
                    .isEqualTo("Europe/Oslo");

            for (int i = 0; i < 5; i++) {
                Did meal = act(
                        stack,
                        "/v1/users/u-1/meals",
                        "{\"key\":\"m-%d\",\"meal\":\"lunch\",\"energyKcal\":%d}".formatted(i, i));
                assertThat(seen(stack, meal).get("energyKcal").intValue()).isEqualTo(i);
            }
            Did play = act(
                    stack,
                    "/v1/users/u-1/plays",
                    "{\"key\":\"p-1\",\"origin\":\"console\",\"mode\":\"DualFlow\",\"difficulty\":0,\"durationMin\":3,\"score\":10}");
            assertThat(play.location()).endsWith("/plays/p-1?origin=console");
            assertThat(seen(stack, play).get("score").intValue()).isEqualTo(10);
            Did session = act(stack, "/v1/users/u-1/sessions", "{\"sessionId\":\"s-1\",\"workoutId\":\"yoga-12\"}");
            assertThat(seen(stack, session).get("status").stringValue()).isEqualTo("active");
            Did plan = act(stack, "/v1/users/u-1/plans", "{\"kind\":\"workout\"}");
            assertThat(seen(stack, plan).get("kind").stringValue()).isEqualTo("workout");
            Did device = act(stack, "/v1/users/u-1/devices", "{\"deviceId\":\"watch-7\",\"make\":\"Vitalog\"}");
            assertThat(seen(stack, device).get("make").stringValue()).isEqualTo("Vitalog");
        }
        try (RunningStack stack = RunningStack.on(directory)) {
            // Groups that have read nothing since the start stand before the markers of the last transactions.
            Did other = act(stack, "/v1/users", "{\"userId\":\"u-2\",\"profile\":{}}");
            assertThat(seen(stack, other).get("userId").stringValue()).isEqualTo("u-2");
            Did report = act(
                    stack,
                    "/v1/users/u-2/feedback",
                    "{\"mood\":5,\"energy\":4,\"occurredAt\":\"2026-03-14T08:00:00Z\"}");
            assertThat(stack.send("GET", "/v1/users/u-2/days/2026-03-14", "", POSITION, report.position())
                            .body())
                    .contains("\"mood\"");
            assertThat(stack.send("GET", "/v1/users/u-1/sessions/s-1", "", POSITION, report.position())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aPositionThatNeverComesAndOneThatIsNoneAreProblems() throws Exception {
        try (RunningStack stack = RunningStack.on(directory)) {
            act(stack, "/v1/users", "{\"userId\":\"u-1\",\"profile\":{}}");

            HttpResponse<String> ahead = stack.send("GET", "/v1/users/u-1", "", POSITION, "0-100000-users");
            assertThat(ahead.statusCode()).isEqualTo(503);
            assertThat(ahead.headers().firstValue("Retry-After")).isPresent();
            assertThat(ahead.body()).contains("not-yet");
            assertThat(stack.send("GET", "/v1/users/u-1", "", POSITION, "yesterday")
                            .statusCode())
                    .isEqualTo(400);
            // Meals say nothing of the profile.
            assertThat(stack.send("GET", "/v1/users/u-1", "", POSITION, "0-100000-meals")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private record Did(String location, String position) {}

    private static Did act(RunningStack stack, String path, String body) throws Exception {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> answer = stack.send("POST", path, body, "Idempotency-Key", key);
        while (answer.statusCode() == 202) {
            // A stack that has just started on a busy machine may need longer: ask again, as the same command.
            answer = stack.send("POST", path, body, "Idempotency-Key", key);
        }
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return new Did(
                answer.headers().firstValue("Location").orElse(""),
                answer.headers().firstValue(POSITION).orElseThrow());
    }

    private static JsonNode seen(RunningStack stack, Did did) throws Exception {
        HttpResponse<String> answer = stack.send("GET", did.location(), "", POSITION, did.position());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }
}
