package io.vitalog.infra.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.infra.devices.demo.DemoFeed;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.cli.Vitalog;
import io.vitalog.projections.digest.Digest;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole stack as a process of its own, killed while it takes events. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KilledStackTest {
    @TempDir
    private Path directory;

    @Test
    void comesToTheDigestOfACleanRunAfterAKillAmidTheImportAndASecondImport() throws Exception {
        List<Event<?>> events = history();
        Digest clean;
        try (RunningStack stack = RunningStack.on(directory.resolve("clean"))) {
            stack.take(events);
            clean = stack.digest();
        }
        Path killed = directory.resolve("killed");
        Process process = start(killed, RunningStack.freePort());
        try (InboxSender sender =
                InboxSender.to(new DataDirectory(killed).running().orElseThrow().deployment())) {
            events.subList(0, events.size() / 2).forEach(sender::accept);
            sender.flush();
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (RunningStack stack = RunningStack.on(killed)) {
            stack.take(events);
            assertThat(stack.digest()).isEqualTo(clean);
        }
    }

    private static Process start(Path data, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Vitalog.class.getName(),
                        "up",
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(RunningStack.ENVIRONMENT);
        Process process = builder.start();
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.startsWith("Data ")) {
            line = lines.readLine();
        }
        assertThat(line).as("last line of the start").isNotNull();
        return process;
    }

    private static List<Event<?>> history() {
        DemoFeed feed = new DemoFeed(9, 3);
        List<Event<?>> events = new ArrayList<>();
        feed.register(events::add);
        feed.history(Instant.parse("2026-03-20T12:00:00Z"), Instant.parse("2026-03-30T12:00:00Z"), events::add);
        return events;
    }
}
