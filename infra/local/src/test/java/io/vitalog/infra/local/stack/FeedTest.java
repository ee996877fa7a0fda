package io.vitalog.infra.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.projections.digest.Digest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Events over HTTP, and those of a producer as the page shows one, become figures, once. */
class FeedTest {
    private static final String EVENT = """
            {"specversion":"1.0","id":"%s","source":"/%s","subject":"u-1","time":"2026-03-14T06:%02d:00Z",\
            "type":"io.vitalog.reading.taken.v1","data":{"origin":"watch","metric":"steps","value":%d,"periodS":60}}""";

    @TempDir
    private Path directory;

    @Test
    void whatTheDoorAcceptsIsInTheFiguresOnceHoweverOftenAndInWhicheverFormItComes() throws Exception {
        try (RunningStack stack = RunningStack.on(directory)) {
            String lines = IntStream.range(0, 50)
                    .mapToObj(minute -> EVENT.formatted("a" + minute, "lines", minute, 10))
                    .collect(Collectors.joining("\n"));
            JsonNode answer = post(stack, "application/x-ndjson", lines + "\n{\n" + EVENT.formatted("x", "", 59, -7));

            assertThat(answer.get("accepted").intValue()).isEqualTo(50);
            assertThat(answer.get("refused")).hasSize(2);
            assertThat(answer.at("/refused/0/index").intValue()).isEqualTo(50);
            assertThat(answer.at("/refused/1/rule").stringValue()).contains("steps");
            Digest once = stack.digest();
            assertThat(stack.get("/v1/users/u-1/days/2026-03-14")
                            .at("/steps/value")
                            .intValue())
                    .isEqualTo(500);

            String batch = IntStream.range(0, 50)
                    .mapToObj(minute -> EVENT.formatted("b" + minute, "batch", minute, 10))
                    .collect(Collectors.joining(",", "[", "]"));
            post(stack, "application/cloudevents-batch+json", batch);
            post(stack, "application/cloudevents+json", EVENT.formatted("c", "one", 0, 10));
            CaughtUp.await(stack.deployment());
            assertThat(stack.digest()).isEqualTo(once);
            takesOnceWhatTheExampleOfAProducerSendsTwice(stack);
            assertThat(stack.get("/v1/dead-letters").get("items")).isEmpty();
        }
    }

    private void takesOnceWhatTheExampleOfAProducerSendsTwice(RunningStack stack) throws Exception {
        ProducerExamples.runJava(stack.deployment().kafka(), directory);
        ProducerExamples.runJava(stack.deployment().kafka(), directory);
        CaughtUp.await(stack.deployment());

        JsonNode pulse = stack.get("/v1/users/" + ProducerExamples.kcat().key() + "/days/2026-03-14")
                .get("heartRateBpm");
        assertThat(pulse.get("records").intValue()).isEqualTo(4);
        assertThat(pulse.get("max").doubleValue()).isEqualTo(63);
    }

    private static JsonNode post(RunningStack stack, String type, String body) throws Exception {
        HttpResponse<String> answer = stack.send("POST", "/v1/events", body, "Content-Type", type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }
}
