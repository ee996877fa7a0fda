package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.address;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the door for events refuses, which needs no broker. */
class FeedTest {
    private static final String ONE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String LINES = "application/x-ndjson";
    private static final String FAST_HEART = event("e-1", "heartRateBpm", 900);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void eachRefusedEventIsToldItsRule() throws Exception {
        String decided = FAST_HEART.replace("reading.taken", "meal.logged");
        String nobody = FAST_HEART.replace("\"subject\":\"f-1\",", "");
        String early = event("e-3", "heartRateBpm", 60).replace("2026-03-14", "1990-03-14");
        HttpResponse<String> answer =
                post(BATCH, "[" + String.join(",", FAST_HEART, decided, nobody, early, "7") + "]");

        JsonNode body = json(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(body.get("code").asString()).isEqualTo("nothing-taken");
        assertThat(body.get("accepted").asInt()).isZero();
        assertThat(body.at("/refused/0").toString())
                .contains("\"index\":0,\"id\":\"e-1\",\"code\":\"impossible-value\"");
        assertThat(body.at("/refused/1/code").asString()).isIn("not-measured", "missing-field", "wrong-field");
        assertThat(body.at("/refused/2/code").asString()).isEqualTo("bad-attribute");
        assertThat(body.at("/refused/3/code").asString()).isEqualTo("clock-behind");
        assertThat(body.at("/refused/4/code").asString()).isEqualTo("bad-attribute");
        assertThat(body.at("/refused/4").has("id")).isFalse();
    }

    @Test
    void aLineThatIsNoJsonIsRefusedForItself() throws Exception {
        JsonNode body = json(post(LINES, "{\"id\":\n\n" + FAST_HEART.replace("\n", "") + "\n"));

        assertThat(body.get("refused")).hasSize(2);
        assertThat(body.at("/refused/1/code").asString()).isEqualTo("impossible-value");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,                   415, unsupported-type",
        "application/cloudevents+json,       422, nothing-taken",
        "application/cloudevents-batch+json, 400, bad-body",
        "application/x-ndjson,               400, bad-body"
    })
    void anEmptyBodyOrAnotherKindIsAProblem(String type, int status, String code) throws Exception {
        HttpResponse<String> answer = post(type, "  ");

        assertThat(json(answer).get("code").asString()).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void aBatchThatIsCutOffIsAProblemAsAWhole() throws Exception {
        assertThat(json(post(BATCH, "[" + FAST_HEART + ",{\"id\"")).get("code").asString())
                .isEqualTo("bad-body");
        assertThat(json(post(BATCH, FAST_HEART)).get("detail").asString()).contains("array");
        assertThat(json(post(ONE, "{\"id\"")).get("code").asString()).isEqualTo("bad-body");
    }

    @Test
    void tooMuchIsTooMuchAlsoWhenItIsPacked() throws Exception {
        String many = "7\n".repeat(10_001);
        assertThat(post(LINES, many).statusCode()).isEqualTo(413);
        assertThat(post(LINES, " ".repeat((5 << 20) + 1)).statusCode()).isEqualTo(413);
        HttpResponse<String> bomb = post(LINES, packed(" ".repeat(50 << 20)), "gzip");
        assertThat(json(bomb).get("code").asString()).isEqualTo("too-large");
        assertThat(bomb.statusCode()).isEqualTo(413);
    }

    @Test
    void aWishThatIsTooLargeIsToldSo() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(address() + "/v1/users"))
                        .POST(BodyPublishers.ofString("{\"userId\":\"" + "x".repeat(70_000) + "\"}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(json(answer).get("code").asString()).isEqualTo("too-large");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void packedBodiesAreUnpackedAndOthersRefused() throws Exception {
        HttpResponse<String> answer = post(ONE, packed(FAST_HEART), "gzip");
        assertThat(json(answer).at("/refused/0/code").asString()).isEqualTo("impossible-value");
        byte[] whole = packed(FAST_HEART);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThat(json(post(ONE, half, "gzip")).get("code").asString()).isEqualTo("bad-body");
        assertThat(post(ONE, whole, "br").statusCode()).isEqualTo(415);
    }

    private static String event(String id, String metric, double value) {
        return """
                {"specversion":"1.0","id":"%s","source":"/watch","subject":"f-1","time":"2026-03-14T06:30:00Z",\
                "type":"io.vitalog.reading.taken.v1","data":{"origin":"watch","metric":"%s","value":%s}}""".formatted(id, metric, value);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static HttpResponse<String> post(String type, String body) throws Exception {
        return post(type, body.getBytes(StandardCharsets.UTF_8), "identity");
    }

    private static HttpResponse<String> post(String type, byte[] body, String packing) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address() + "/v1/events"))
                        .header("Content-Type", type)
                        .header("Content-Encoding", packing)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
