package io.vitalog.infra.local.bench.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.local.bench.BenchFacts;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import io.vitalog.infra.local.lag.CaughtUp;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import tools.jackson.databind.node.ObjectNode;

/** How fast activities come into the log over HTTP: a thousand a request, a few requests at a time. */
public final class HttpIngest implements Measurement {
    private static final int A_REQUEST = 1_000;
    private static final int AT_ONCE = 4;
    private static final int OK = 200;
    private static final String CE = "ce_";

    private final Subject subject;
    private final HttpClient client = HttpClient.newHttpClient();

    public HttpIngest(Subject subject) {
        this.subject = subject;
    }

    @Override
    public List<Figure> round(int number) throws InterruptedException {
        int facts = subject.effort().facts();
        List<String> bodies = bodies(BenchFacts.parcels(subject.run() + "-h" + number, facts));
        Semaphore free = new Semaphore(AT_ONCE);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (String body : bodies) {
            free.acquire();
            answers.add(client.sendAsync(request(body), BodyHandlers.discarding())
                    .whenComplete((_, _) -> free.release())
                    .thenApply(answer -> answer.statusCode()));
        }
        long refused = answers.stream().filter(answer -> answer.join() != OK).count();
        double seconds = (System.nanoTime() - start) / 1e9;
        CaughtUp.await(subject.deployment());
        Figure accepted = Figure.of("accepted", "records/s", (facts - refused * A_REQUEST) / seconds);
        return List.of(
                refused == 0 ? accepted : accepted.remarking(refused + " requests of " + bodies.size() + " refused"));
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(URI.create(subject.stack().api() + "/v1/events"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static List<String> bodies(List<Parcel> parcels) {
        List<String> bodies = new ArrayList<>();
        for (int first = 0; first < parcels.size(); first += A_REQUEST) {
            bodies.add(parcels.subList(first, Math.min(parcels.size(), first + A_REQUEST)).stream()
                    .map(HttpIngest::structured)
                    .collect(Collectors.joining("\n")));
        }
        return bodies;
    }

    /** The record as one JSON document, the structured mode of CloudEvents. */
    private static String structured(Parcel parcel) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        for (Header header : parcel.headers()) {
            String name = header.key();
            document.put(
                    name.equals(Attributes.CONTENT_TYPE)
                            ? "datacontenttype"
                            : name.startsWith(CE) ? name.substring(CE.length()) : name,
                    new String(header.value(), UTF_8));
        }
        if (parcel.payload() != null) {
            document.set("data", Json.MAPPER.readTree(parcel.payload()));
        }
        return document.toString();
    }

    @Override
    public void close() {
        client.close();
    }
}
