package io.vitalog.infra.local.bench.process;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.local.bench.table.Figure;
import io.vitalog.infra.local.stack.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the process of a stack holds of the machine's memory, and of its heap what is not yet collected. */
public final class Memory {
    private static final String HEAP = "/actuator/metrics/jvm.memory.used?tag=area:heap";

    private final Addresses stack;

    public Memory(Addresses stack) {
        this.stack = stack;
    }

    /** Now; {@code when} says when that is. */
    public List<Figure> now(String when) throws IOException, InterruptedException {
        return List.of(
                Figure.of("resident " + when, "MB", residentBytes() / 1e6),
                Figure.of("heap " + when, "MB", heap() / 1e6));
    }

    private double residentBytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(stack.pid()), "status"))) {
            String line = lines.filter(each -> each.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IOException("the system does not tell what process " + stack.pid() + " holds"));
            return Long.parseLong(line.replaceAll("\\D", "")) * 1024.0;
        }
    }

    private double heap() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer = client.send(
                            HttpRequest.newBuilder(URI.create(stack.api() + HEAP))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            return Json.MAPPER.readTree(answer).at("/measurements/0/value").asDouble();
        }
    }
}
