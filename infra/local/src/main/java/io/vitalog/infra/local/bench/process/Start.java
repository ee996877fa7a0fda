package io.vitalog.infra.local.bench.process;

import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.table.Figure;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.utils.Utils;

/** How long the command that starts a stack takes until a query is answered, beside the stack that is measured. */
public final class Start implements Measurement {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ASK_AGAIN = Duration.ofMillis(50);
    private static final int OK = 200;

    private final Path launcher;
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * Of the product that runs.
     *
     * @throws StackFailure when it was not started by its launcher
     */
    public Start() {
        launcher = Path.of(System.getenv().getOrDefault("VITALOG_HOME", "."), "infra", "vitalog");
        if (!Files.isExecutable(launcher)) {
            throw new StackFailure("there is no launcher at " + launcher);
        }
    }

    @Override
    public List<Figure> round(int number) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("vitalog-bench");
        try {
            return List.of(
                    Figure.of("without data", "s", seconds(data)), Figure.of("on what that left", "s", seconds(data)));
        } finally {
            Utils.delete(data.toFile());
        }
    }

    private double seconds(Path data) throws IOException, InterruptedException {
        int port = Ports.anyFree();
        long start = System.nanoTime();
        Process stack = new ProcessBuilder(
                        launcher.toString(), "up", "--data", data.toString(), "--port", String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            URI question = URI.create("http://127.0.0.1:" + port + "/v1/users");
            while (!isAnswered(question)) {
                if (!stack.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new StackFailure("a second stack does not start on ports from " + port);
                }
                Thread.sleep(ASK_AGAIN);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            stack.destroy();
            stack.waitFor();
        }
    }

    private boolean isAnswered(URI question) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(question).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
