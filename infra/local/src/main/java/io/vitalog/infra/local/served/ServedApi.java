package io.vitalog.infra.local.served;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks the API as any client does. */
public final class ServedApi implements AutoCloseable {
    private static final int FOUND = 200;
    private static final int UNKNOWN = 404;
    private static final int PAGE = 500;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    public ServedApi(String address) {
        this.address = address;
    }

    /** The resource at {@code path}, or empty when there is none. */
    public Optional<JsonNode> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (response.statusCode()) {
                case FOUND -> Optional.of(Json.MAPPER.readTree(response.body()));
                case UNKNOWN -> Optional.empty();
                default -> throw new StackFailure(path + " answers " + response.statusCode() + ": " + response.body());
            };
        } catch (IOException failure) {
            throw new StackFailure("the API at " + address + " does not answer: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted");
        }
    }

    /** The items of all pages of the list at {@code path}; none when there is no such list. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String first = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE;
        Optional<JsonNode> page = get(first);
        while (page.isPresent()) {
            page.get().path("items").forEach(items::add);
            JsonNode next = page.get().path("next");
            page = next.isString()
                    ? get(first + "&cursor=" + URLEncoder.encode(next.stringValue(), StandardCharsets.UTF_8))
                    : Optional.empty();
        }
        return items;
    }

    @Override
    public void close() {
        client.close();
    }
}
