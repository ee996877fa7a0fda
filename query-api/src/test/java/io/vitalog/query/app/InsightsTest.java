package io.vitalog.query.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.insights.Insight.Scorer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class InsightsTest {
    private static final InsightScene SCENE = new InsightScene();
    private static final Scorer YOGA = SCENE.serve(FeatureSet.YOGA, 3, 2);
    private static final Scorer WORKOUT = SCENE.serve(FeatureSet.WORKOUT, 1, 1);

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @Test
    void aSessionIsListedWithItsCluster() {
        SCENE.score(YOGA, "i-list", "s", "2026-04-01T07:00:00Z", 95, 45, 0.9);

        JsonNode item = SCENE.json("/insights?user=i-list").get("items").get(0);

        assertThat(item.get("sessionId").asString()).isEqualTo("s");
        assertThat(item.get("cluster").asString()).isEqualTo("high");
        assertThat(item.get("model").asString()).isEqualTo("sessions-yoga");
        assertThat(item.get("version").asInt()).isEqualTo(3);
        assertThat(item.get("generation").asInt()).isEqualTo(2);
        assertThat(item.get("value").asDouble()).isEqualTo(85.5);
        assertThat(item.at("/features/poseAccuracyPercent").toString()).isEqualTo("95");
        assertThat(item.propertyNames()).noneMatch(name -> name.startsWith("_"));
        assertThat(SCENE.json("/v1/insights?user=i-list").get("items").get(0)).isEqualTo(item);
    }

    @Test
    void pagesOfAllKindsAreOneListByTime() {
        for (int i = 0; i < 5; i++) {
            SCENE.score(YOGA, "i-pages", "y" + i, "2026-04-0" + (1 + i) + "T07:00:00Z", 90, 40, 0.8);
            SCENE.score(WORKOUT, "i-pages", "w" + i, "2026-04-0" + (1 + i) + "T07:00:00Z", 0.7, 40, 0.8);
            SCENE.score(WORKOUT, "i-pages", "x" + i, "2026-04-0" + (1 + i) + "T06:00:00Z", 0.7, 40, 0.8);
        }

        List<JsonNode> whole = new ArrayList<>();
        SCENE.json("/v1/insights?user=i-pages").get("items").forEach(whole::add);

        assertThat(whole)
                .hasSize(15)
                .isSortedAccordingTo((one, other) ->
                        one.get("time").asString().compareTo(other.get("time").asString()));
        assertThat(inPages("/v1/insights?user=i-pages", 1)).isEqualTo(whole);
        assertThat(inPages("/v1/insights?user=i-pages", 4)).isEqualTo(whole);
        assertThat(inPages("/v1/insights?user=i-pages&kind=workout", 3)).hasSize(10);
    }

    @Test
    void filtersChooseByClusterKindAndTime() {
        SCENE.score(YOGA, "i-filter", "a", "2026-04-01T07:00:00Z", 95, 45, 0.9);
        SCENE.score(YOGA, "i-filter", "b", "2026-04-02T07:00:00Z", 75, 45, 0.6);
        SCENE.score(WORKOUT, "i-filter", "c", "2026-04-03T07:00:00Z", 0.8, 45, 0.9);
        String list = "/v1/insights?user=i-filter";

        assertThat(sessions(list + "&cluster=moderate")).containsExactly("b");
        assertThat(sessions(list + "&cluster=high&kind=yoga")).containsExactly("a");
        assertThat(sessions(list + "&from=2026-04-02&to=2026-04-03")).containsExactly("b");
        assertThat(sessions(list + "&cluster=&kind=&from=&to=")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/insights?kind=chess,                  400, unknown-kind",
        "/v1/insights?cluster=best,                400, unknown-cluster",
        "/v1/insights?cluster=%20x,                400, unknown-cluster",
        "/v1/insights?user=%20x,                   400, bad-user-id",
        "/v1/insights?user=nobody,                 404, unknown-user",
        "/v1/insights?from=noon,                   400, bad-time",
        "/v1/insights?limit=501,                   400, bad-limit",
        "/v1/insights?cursor=AAAAAAAAAAAA,         400, bad-cursor",
        "/v1/insights/no-such-session,             404, unknown-insight",
        "/v1/insights/no-such-session?explain=x,   400, bad-flag",
        "/v1/insights/%20,                         400, bad-id",
        "/v1/insights/clusters?kind=chess,         400, unknown-kind",
        "/v1/insights/summary?kind=chess,          400, unknown-kind",
        "/v1/users/nobody/insights,                404, unknown-user",
        "/v1/models?limit=0,                       400, bad-limit",
        "/v1/models/sessions-yoga/0,               400, bad-id",
        "/v1/models/sessions-yoga/new,             400, bad-id",
        "/v1/models/sessions-yoga/99,              404, unknown-model"
    })
    void everyRefusalHasItsCode(String path, int status, String code) {
        HttpResponse<String> response = SCENE.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(TestApi.json(response).get("code").asString()).isEqualTo(code);
    }

    @Test
    void anUnknownClusterIsToldWhichThereAre() {
        JsonNode problem = TestApi.json(SCENE.get("/v1/insights?cluster=best"));

        assertThat(problem.get("known").valueStream().map(JsonNode::asString)).containsExactly("high", "moderate");
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        SCENE.score(YOGA, "i-cursor", "a", "2026-04-01T07:00:00Z", 95, 45, 0.9);
        SCENE.score(YOGA, "i-cursor", "b", "2026-04-02T07:00:00Z", 95, 45, 0.9);
        String next =
                SCENE.json("/v1/insights?user=i-cursor&limit=1").get("next").asString();

        assertThat(SCENE.get("/v1/insights?user=i-cursor&kind=yoga&cursor=" + next)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void oneIsFoundByItsIdAndByItsSession() {
        Insight insight = SCENE.score(YOGA, "i-one", "one-session", "2026-04-01T07:00:00Z", 95, 45, 0.9);

        JsonNode bySession = SCENE.json("/v1/insights/one-session");

        assertThat(bySession.get("insightId").asString()).isEqualTo(insight.insightId());
        assertThat(bySession.has("_event") || bySession.has("explain")).isFalse();
        assertThat(SCENE.json("/v1/insights/" + insight.insightId())).isEqualTo(bySession);
        assertThat(SCENE.json("/v1/insights/one-session?user=i-one&kind=yoga")).isEqualTo(bySession);
        assertThat(SCENE.get("/v1/insights/one-session?kind=workout").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSessionIdOfSeveralUsersAsksWhose() {
        SCENE.score(YOGA, "i-ann", "shared", "2026-04-01T07:00:00Z", 95, 45, 0.9);
        SCENE.score(YOGA, "i-bob", "shared", "2026-04-01T07:00:00Z", 75, 45, 0.6);

        HttpResponse<String> unclear = SCENE.get("/v1/insights/shared");

        assertThat(unclear.statusCode()).isEqualTo(400);
        assertThat(unclear.body()).contains("?user=");
        assertThat(SCENE.json("/v1/insights/shared?user=i-bob").get("cluster").asString())
                .isEqualTo("moderate");
    }

    @Test
    void anExplanationShowsHowItFollows() {
        SCENE.score(YOGA, "i-why", "why", "2026-04-01T07:00:00Z", 91, 50, 0.9);

        JsonNode insight = SCENE.json("/v1/insights/why?explain");
        JsonNode explain = insight.get("explain");

        assertThat(explain.at("/model/modelId").asString()).isEqualTo("sessions-yoga/3");
        assertThat(explain.at("/model/digest").asString()).hasSize(64);
        assertThat(explain.at("/features/0/unit").asString()).isEqualTo("%");
        assertThat(explain.at("/features/0/value").asInt()).isEqualTo(91);
        assertThat(explain.at("/features/0/scaled").asDouble()).isEqualTo(0.7);
        assertThat(explain.at("/features/1/scaled").asDouble()).isEqualTo(0.75);
        assertThat(explain.at("/features/2/scaled").asDouble()).isEqualTo(0.8);
        assertThat(explain.at("/clusters/0/distance").asDouble())
                .isEqualTo(insight.get("distance").asDouble());
        assertThat(explain.at("/clusters/1/distance").asDouble()).isEqualTo(Math.sqrt(0.5675), within(1e-6));
        assertThat(explain.at("/clusters/0/percentile").asDouble())
                .isEqualTo(insight.get("percentile").asDouble());
        assertThat(explain.at("/clusters/1/percentile").asInt()).isEqualTo(100);
        assertThat(explain.at("/measure/name").asString()).isEqualTo("consistency");
        assertThat(explain.get("event").toString())
                .isEqualTo("{\"topic\":\"vitalog.wellness-sessions\",\"partition\":2,"
                        + "\"offset\":41,\"eventId\":\"e-why\"}");
    }

    private static List<String> sessions(String path) {
        return SCENE.json(path)
                .get("items")
                .valueStream()
                .map(item -> item.get("kind").asString().equals("yoga")
                        ? item.get("sessionId").asString()
                        : "workout")
                .toList();
    }

    private static List<JsonNode> inPages(String path, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = SCENE.json(path + "&limit=" + limit + "&cursor=" + cursor);
            assertThat(page.get("items").size()).isBetween(1, limit);
            page.get("items").forEach(items::add);
            cursor = page.has("next") ? page.get("next").asString() : null;
        }
        return items;
    }
}
