package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static io.vitalog.query.app.TestApi.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.health.PartState;
import io.vitalog.query.health.PartState.Level;
import io.vitalog.query.health.Pipeline;
import io.vitalog.query.store.StoreFixture;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HealthTest {
    private static final String HEALTH = "/actuator/health";

    @Test
    void eachPartHasItsOwnState() {
        HttpResponse<String> response = get(HEALTH);
        JsonNode parts = json(response).get("components");

        assertThat(response.statusCode()).as("the broker of this test is away").isEqualTo(503);
        assertThat(parts.propertyNames()).containsExactlyInAnyOrder("broker", "streams", "projections", "store");
        assertThat(status(parts, "broker")).isEqualTo("DOWN");
        assertThat(status(parts, "streams")).isEqualTo("UP");
        assertThat(parts.get("streams").get("details").get("running").asInt()).isEqualTo(3);
        assertThat(status(parts, "projections")).isEqualTo("UP");
        assertThat(status(parts, "store")).isEqualTo("UP");
    }

    @Test
    void aPipelineThatIsNotThereYetIsToldAsTheLauncherSays() {
        Pipeline starting = new Fixed(PartState.because(Level.STARTING, "taking over work"));
        try (QueryApi api =
                QueryApi.start(TestApi.STORE.deployment(), ApiSettings.onPort(0).withPipeline(starting))) {
            HttpResponse<String> streams = send(api, "GET", HEALTH + "/streams");

            assertThat(streams.statusCode()).isEqualTo(503);
            assertThat(json(streams).get("status").asString()).isEqualTo("STARTING");
            assertThat(json(streams).get("details").get("reason").asString()).isEqualTo("taking over work");
        }
    }

    @Test
    void withoutALauncherAndWithoutABrokerThePipelineIsUnknownAndSaysWhy() {
        try (QueryApi api = QueryApi.start(TestApi.STORE.deployment(), ApiSettings.onPort(0))) {
            JsonNode parts = json(send(api, "GET", HEALTH)).get("components");

            for (String part : new String[] {"streams", "projections"}) {
                assertThat(status(parts, part)).isEqualTo("UNKNOWN");
                assertThat(parts.get(part).get("details").get("reason").asString())
                        .isNotBlank();
            }
        }
    }

    @Test
    void aStoreThatGoesAwayIsToldAndAsked_againLater() {
        StoreFixture store = new StoreFixture();
        try (QueryApi api =
                QueryApi.start(store.deployment(), ApiSettings.onPort(0).withPipeline(new TestApi.AllWell()))) {
            assertThat(send(api, "GET", "/v1/users").statusCode()).isEqualTo(200);

            store.stop();
            HttpResponse<String> users = send(api, "GET", "/v1/users");
            HttpResponse<String> health = send(api, "GET", HEALTH + "/store");

            assertThat(users.statusCode()).isEqualTo(503);
            assertThat(users.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(json(users).get("code").asString()).isEqualTo("store-unavailable");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(json(health).get("status").asString()).isEqualTo("DOWN");
        }
    }

    @Test
    void theApiStartsAndAnswersWhileNothingElseIsThere() {
        Deployment nothing = new Deployment("test", 1, 4, "127.0.0.1:1", "mongodb://127.0.0.1:1");
        try (QueryApi api = QueryApi.start(nothing, ApiSettings.onPort(0))) {
            assertThat(status(json(send(api, "GET", HEALTH)).get("components"), "store"))
                    .isEqualTo("DOWN");
            assertThat(send(api, "GET", "/v1/users/u").statusCode()).isEqualTo(503);
            assertThat(send(api, "GET", "/", "Accept", "text/html").statusCode())
                    .isEqualTo(200);
            assertThat(send(api, "GET", "/openapi").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/info", "/actuator/metrics"})
    void whatOperatorsNeedIsThere(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "threaddump", "loggers", "shutdown", "configprops", "mappings"})
    void whatTellsTooMuchIsNot(String endpoint) {
        assertThat(get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @Test
    void requestsAreMeasuredByPathPattern() {
        get("/v1/users/nobody");

        assertThat(get("/actuator/prometheus").body())
                .contains("http_server_requests_seconds", "uri=\"/v1/users/{userId}\"")
                .doesNotContain("nobody");
    }

    private static String status(JsonNode parts, String name) {
        return parts.get(name).get("status").asString();
    }

    private record Fixed(PartState state) implements Pipeline {
        @Override
        public CompletionStage<PartState> streams() {
            return CompletableFuture.completedStage(state);
        }

        @Override
        public CompletionStage<PartState> projections() {
            return CompletableFuture.completedStage(state);
        }
    }
}
