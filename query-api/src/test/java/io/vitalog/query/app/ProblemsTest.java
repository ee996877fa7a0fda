package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static io.vitalog.query.app.TestApi.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.User;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProblemsTest {
    @BeforeAll
    static void knowAUser() {
        STORE.put(new User("p", Profile.inZone(null), Instant.parse("2020-01-01T00:00:00Z"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/users/nobody,                              404, unknown-user",
        "/v1/users/nobody/days,                         404, unknown-user",
        "/v1/users/nobody/activities,                   404, unknown-user",
        "/v1/users/nobody/readings?metric=steps,        404, unknown-user",
        "/v1/users/-x,                                  400, bad-user-id",
        "/v1/users/a%20b/days,                          400, bad-user-id",
        "/v1/users/p/days/2020-02-30,                   400, bad-date",
        "/v1/users/p/days/yesterday,                    400, bad-date",
        "/v1/users/p/days?from=2020-2-1,                400, bad-date",
        "/v1/users/p/days?to=%2B99999-01-01,            400, bad-date",
        "/v1/users/p/days?from=2020-02-02&to=2020-02-01, 400, bad-range",
        "/v1/users/p/days/2020-02-02,                   404, unknown-day",
        "/v1/users/p/days/2020-02-02?explain=maybe,     400, bad-flag",
        "/v1/users/p/days?limit=0,                      400, bad-limit",
        "/v1/users/p/days?limit=1001,                   400, bad-limit",
        "/v1/users/p/sleep?limit=501,                   400, bad-limit",
        "/v1/users/p/sleep?limit=many,                  400, bad-limit",
        "/v1/users/p/sleep?from=noon,                   400, bad-time",
        "/v1/users/p/sleep?from=2020-01-02&to=2020-01-01, 400, bad-range",
        "/v1/users/p/feedback?cursor=%C3%A4,            400, bad-cursor",
        "/v1/users/p/feedback?cursor=AAAAAAAAAAAA,      400, bad-cursor",
        "/v1/users/p/readings,                          400, missing-parameter",
        "/v1/users/p/readings?metric=luck,              400, unknown-metric",
        "/v1/users/p/readings?metric=steps&resolution=day, 400, unknown-resolution",
        "/v1/users/p/readings?metric=steps&resolution=raw, 400, range-too-wide",
        "/v1/users/p/readings?metric=steps&limit=1501,  400, bad-limit",
        "/v1/dead-letters?limit=501,                    400, bad-limit",
        "/v1/users/p/nothing,                           404, unknown-path",
        "/nothing,                                      404, unknown-path",
        "/v1,                                           404, unknown-path"
    })
    void everyRefusalHasItsCode(String path, int status, String code) {
        HttpResponse<String> response = get(path);

        JsonNode problem = json(response);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asString()).isEqualTo("urn:vitalog:problem:" + code);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).isEqualTo(path.replaceFirst("\\?.*", ""));
    }

    @Test
    void aCursorOfAnotherUserIsRefused() {
        for (int day = 10; day < 13; day++) {
            STORE.put(DayFixture.day("p-one", "2016-04-" + day, "UTC", ""));
            STORE.put(DayFixture.day("p-two", "2016-04-" + day, "UTC", ""));
        }
        String cursor = json("/v1/users/p-one/days?limit=1").get("next").asString();

        assertThat(json(get("/v1/users/p-two/days?limit=1&cursor=" + cursor))
                        .get("code")
                        .asString())
                .isEqualTo("bad-cursor");
        assertThat(json(get("/v1/users/p-one/days?limit=1&from=2016-04-10&cursor=" + cursor))
                        .get("code")
                        .asString())
                .isEqualTo("bad-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void aWrongMethodIsToldTheRightOnes(String method) {
        HttpResponse<String> response = send(method, "/v1/dead-letters");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        assertThat(json(response).get("code").asString()).isEqualTo("method-not-allowed");
    }

    @Test
    void anotherFormThanJsonIsNotToBeHad() {
        HttpResponse<String> response = get("/v1/users", "Accept", "application/xml");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(json(response).get("code").asString()).isEqualTo("not-acceptable");
    }

    @Test
    void whatWasNotExpectedIsNotTold() {
        STORE.insert(
                ReadModel.USERS,
                new BsonDocument("_id", new BsonString("~broken")).append("secret", new BsonObjectId()));
        try {
            HttpResponse<String> response = get("/v1/users?limit=500");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(json(response).get("code").asString()).isEqualTo("unexpected");
            assertThat(response.body()).doesNotContain("OBJECT_ID", "Exception", "io.vitalog", "\tat ");
        } finally {
            STORE.retract(ReadModel.USERS, "~broken");
        }
    }

    @Test
    void requestsBeyondMeasureAreRefusedBeforeTheyAreRead() {
        assertThat(get("/v1/users?cursor=" + "x".repeat(5_000)).statusCode()).isEqualTo(414);
        assertThat(get("/v1/users", "X-Long", "x".repeat(10_000)).statusCode()).isBetween(413, 431);
    }

    @Test
    void headIsAnsweredWithoutABody() {
        HttpResponse<String> response = send("HEAD", "/v1/users/p");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/users", "/nothing", "/actuator/health", "/openapi"})
    void everyAnswerTellsBrowsersToBeCareful(String path) {
        var headers = get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
