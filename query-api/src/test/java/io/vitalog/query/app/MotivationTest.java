package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.plays.Play;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.User;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MotivationTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Instant TRAINED = Instant.parse("2026-03-14T00:00:00Z");

    @BeforeAll
    static void useAModel() {
        MotivationScene.useAModel();
    }

    @Test
    void aPlayIsAnalyzedAsTheSeedAsks() {
        JsonNode answer = analyzed("{\"score\":90,\"age\":25.5,\"startSpeed\":5,\"duration_minutes\":10}", "en");

        assertThat(answer.path("modelId").asString()).isEqualTo("motivation-DualFlow/1");
        assertThat(answer.at("/analysis/judgement/level").asString()).isEqualTo("Beginner");
        assertThat(answer.at("/analysis/judgement/probabilities").size()).isEqualTo(4);
        assertThat(answer.at("/analysis/nextTarget/percentile").asInt()).isEqualTo(50);
        assertThat(answer.at("/analysis/distance").asDouble()).isEqualTo(10);
        assertThat(answer.at("/analysis/message/text").asString()).contains("100");
    }

    @Test
    void anAgeMayFollowFromTheBirthDateOrBeMissing() {
        JsonNode born = analyzed("{\"score\":90,\"birthDate\":\"2001-03-14\",\"time\":\"2026-03-14T00:00:00Z\"}", "en");
        assertThat(born.at("/play/ageYears").asDouble()).isBetween(24.99, 25.01);

        assertThat(analyzed("{\"score\":90}", "en")
                        .at("/analysis/judgement/missing/0")
                        .asString())
                .isEqualTo("ageYears");
    }

    @Test
    void theMessageIsInTheLanguageThatIsWanted() {
        assertThat(analyzed("{\"score\":90}", "fr, de-CH;q=0.8")
                        .at("/analysis/message/text")
                        .asString())
                .contains("Punkte");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | score is missing",
                "{\"score\":-1} | 422 | score must be between 0 and 1000000000000",
                "{\"score\":1,\"age\":\"old\"} | 422 | age is 'old', must be a number",
                "{\"score\":1,\"age\":200} | 422 | age must be between 0 and 130",
                "{\"score\":1,\"birthDate\":\"1.2.3\"} | 422 | birthDate must be a date",
                "{\"score\":1,\"speed\":3} | 400 | there is no member speed",
                "[1] | 400 | the body must be an object",
                "{\"score\":1,\"mode\":\"Chess\"} | 404 | no model of mode Chess is in use"
            })
    void whatCannotBeIsRefusedWithItsCause(String body, int status, String cause) {
        HttpResponse<String> response = post("/v1/motivation/analyze", body, "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(TestApi.json(response).path("detail").asString()).startsWith(cause);
    }

    @Test
    void everyRowOfATableIsAnsweredForItself() {
        String table = "player,score,age\na,90,25\nb,x,25\n\nc,700\nd,\"710\",30\n";

        JsonNode batch = TestApi.json(post("/v1/motivation/analyze/batch", table, "Content-Type", "text/csv"));

        assertThat(batch.path("rows").asInt()).isEqualTo(4);
        assertThat(batch.path("refused").asInt()).isEqualTo(2);
        assertThat(batch.at("/items/1/error").asString()).isEqualTo("score is 'x', must be a number");
        assertThat(batch.at("/items/2/line").asInt()).isEqualTo(5);
        assertThat(batch.at("/items/2/error").asString()).isEqualTo("has 2 fields, the header has 3");
        assertThat(batch.at("/items/3/analysis/judgement/level").asString()).isEqualTo("Expert");
    }

    @Test
    void aHundredThousandRowsAreATableAgain() {
        StringBuilder table = new StringBuilder("score,age\n");
        for (int row = 0; row < 100_000; row++) {
            table.append(row % 1_000).append(row % 100 == 0 ? ",old\n" : ",30\n");
        }

        HttpResponse<String> response = post(
                "/v1/motivation/analyze/batch", table.toString(), "Content-Type", "text/csv", "Accept", "text/csv");

        List<String> lines = response.body().lines().toList();
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(lines).hasSize(100_001);
        assertThat(lines.getFirst()).startsWith("line,level,confidence");
        assertThat(lines.stream().filter(line -> line.endsWith("must be a number\"")))
                .hasSize(1_000);
        assertThat(lines.stream().filter(line -> line.contains(",Beginner,"))).isNotEmpty();
    }

    @Test
    void aTableMustNameItsColumnsAndHaveAnEnd() {
        assertThat(post("/v1/motivation/analyze/batch", "points\n3\n", "Content-Type", "text/csv")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/v1/motivation/analyze/batch", "score\n" + "1\n".repeat(100_001), "Content-Type", "text/csv")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void theModelAndItsTargetsAreTold() {
        JsonNode model = json("/v1/motivation/model?mode=DualFlow");
        assertThat(model.at("/cells/0/levels/3/means/score").asDouble()).isBetween(699.9, 700.1);
        assertThat(model.at("/cells/0/levels/0/percentiles/50").asDouble()).isEqualTo(100);
        assertThat(model.at("/training/rows").asInt()).isEqualTo(400);

        JsonNode targets = json("/v1/motivation/targets?difficulty=2&duration=5");
        assertThat(targets.at("/levels/3/level").asString()).isEqualTo("Expert");
        assertThat(targets.at("/levels/3/targets/1/percentile").asInt()).isEqualTo(95);
        assertThat(TestApi.get("/v1/motivation/targets?difficulty=hard").statusCode())
                .isEqualTo(400);
        assertThat(json("/v1/models/motivation-DualFlow/1")
                        .path("mixture")
                        .path("mode")
                        .asString())
                .isEqualTo("DualFlow");
    }

    @Test
    void aUsersNewestPlayIsJudgedAmongTheirs() {
        Profile born = new Profile(
                null, null, null, null, null, null, null, null, null, null, LocalDate.of(2000, 1, 1), null, null);
        STORE.put(new User("m-ann", born, TRAINED, null));
        MotivationScene.play("m-ann", "2026-04-01T08:00:00Z", 80, 10);
        MotivationScene.play("m-ann", "2026-04-03T08:00:00Z", 60, 10.2);
        MotivationScene.play("m-ann", "2026-04-02T08:00:00Z", 40, 9.8);
        MotivationScene.play("m-ann", "2026-04-02T18:00:00Z", 700, 5);

        JsonNode answer = json("/v1/users/m-ann/motivation?mode=DualFlow&difficulty=-1&duration=10");
        assertThat(answer.at("/play/score").asDouble()).isEqualTo(60);
        assertThat(answer.path("plays").asInt()).isEqualTo(3);
        assertThat(answer.path("personalBest").asDouble()).isEqualTo(80);
        assertThat(answer.path("streakDays").asInt()).isEqualTo(3);
        assertThat(answer.at("/analysis/judgement/level").asString()).isEqualTo("Beginner");
        assertThat(answer.at("/analysis/judgement/missing")).isEmpty();
        assertThat(answer.at("/analysis/message/occasion").asString()).isEqualTo("on-the-way");

        JsonNode alias = json("/motivation/m-ann?duration=5");
        assertThat(alias.at("/analysis/message/occasion").asString()).isEqualTo("first-play");
        assertThat(alias.at("/analysis/judgement/level").asString()).isEqualTo("Expert");
        assertThat(json("/motivation/m-ann?duration=5")).isEqualTo(alias);
    }

    @Test
    void whoHasNotPlayedOrPlaysAnotherModeIsToldSo() {
        STORE.put(new User("m-bob", Profile.inZone(null), TRAINED, null));
        assertThat(TestApi.get("/motivation/m-bob").body()).contains("unknown-play");
        assertThat(TestApi.get("/motivation/m-nobody").body()).contains("unknown-user");

        STORE.put(new Play("play-chess", "m-bob", "game", "k", TRAINED, "Chess", 1, 10, 5, null, 0));
        assertThat(TestApi.get("/motivation/m-bob").body()).contains("unknown-model");
        assertThat(TestApi.get("/motivation/m-bob?difficulty=hard").statusCode())
                .isEqualTo(400);
    }

    private static JsonNode analyzed(String body, String languages) {
        HttpResponse<String> response =
                post("/v1/motivation/analyze", body, "Content-Type", "application/json", "Accept-Language", languages);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return TestApi.json(response);
    }

    private static HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestApi.address() + path))
                .POST(BodyPublishers.ofString(body))
                .headers(headers)
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).join();
    }
}
