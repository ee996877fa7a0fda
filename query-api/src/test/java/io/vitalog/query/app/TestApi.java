package io.vitalog.query.app;

import io.vitalog.domain.envelope.Json;
import io.vitalog.query.health.PartState;
import io.vitalog.query.health.Pipeline;
import io.vitalog.query.store.StoreFixture;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import tools.jackson.databind.JsonNode;

/** The API over a store in memory, started once for all tests, and a client as plain as curl. */
final class TestApi {
    static final StoreFixture STORE = new StoreFixture();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final QueryApi API =
            QueryApi.start(STORE.deployment(), ApiSettings.onPort(0).withPipeline(new AllWell()));

    private TestApi() {}

    static URI address() {
        return API.address();
    }

    static HttpResponse<String> get(String path, String... headers) {
        return send(API, "GET", path, headers);
    }

    static HttpResponse<String> send(QueryApi api, String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    static HttpResponse<String> send(String method, String path) {
        return send(API, method, path);
    }

    /** The body of a request that must succeed. */
    static JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " gave " + response.statusCode() + " " + response.body());
        }
        return json(response);
    }

    static JsonNode json(HttpResponse<String> response) {
        return Json.MAPPER.readTree(response.body());
    }

    /** A launcher whose streams and projections are well. */
    record AllWell() implements Pipeline {
        @Override
        public CompletionStage<PartState> streams() {
            return CompletableFuture.completedStage(PartState.up(Map.of("running", 3)));
        }

        @Override
        public CompletionStage<PartState> projections() {
            return CompletableFuture.completedStage(PartState.up(Map.of("lag", 0)));
        }
    }
}
