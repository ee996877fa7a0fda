package io.vitalog.query.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Reads server-sent events as a browser does. */
final class EventReader implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final InputStream body;
    private final BufferedReader lines;
    private final String type;

    /** An event; one without data moves the id alone. */
    record Seen(String id, String name, String data) {}

    private EventReader(HttpResponse<InputStream> response) {
        this.body = response.body();
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        this.type = response.headers().firstValue("Content-Type").orElse("");
    }

    static EventReader open(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new EventReader(CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .join());
    }

    String type() {
        return type;
    }

    /** The next event; waits for it. */
    Seen next() throws IOException {
        String id = "";
        String name = "";
        String data = "";
        boolean any = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && any) {
                return new Seen(id, name, data);
            }
            any |= line.startsWith("id:") || line.startsWith("data:");
            id = line.startsWith("id:") ? line.substring(3) : id;
            name = line.startsWith("event:") ? line.substring(6) : name;
            data += line.startsWith("data:") ? line.substring(5) : "";
        }
        throw new AssertionError("the stream ended");
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
