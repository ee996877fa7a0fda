package io.vitalog.infra.local.prove.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class PartProcessTest {
    @TempDir
    private Path directory;

    /** Writes a letter every few milliseconds, for as long as it runs. */
    static final class Clock {
        private Clock() {}

        public static void main(String... arguments) throws InterruptedException {
            System.out.print(System.getenv("VITALOG_STATE") == null ? "-" : "s");
            while (true) {
                System.out.print(".");
                System.out.flush();
                Thread.sleep(5);
            }
        }
    }

    @Test
    void isKilledAndStartsAgainWithoutWhatItKept() throws IOException, InterruptedException {
        Path state = directory.resolve("state");
        Files.createDirectories(state.resolve("deep"));
        try (PartProcess part = PartProcess.start(clock().keeping(state))) {
            awaitMoreThan(0);

            part.kill();
            part.loseState();

            assertThat(part.running()).isFalse();
            assertThat(state).doesNotExist();
            long before = said();
            part.restart();
            awaitMoreThan(before);
            assertThat(part.running()).isTrue();
            assertThat(Files.readString(log())).startsWith("s.");
        }
    }

    @Test
    void standsStillWhileItIsPausedAndGoesOn() throws IOException, InterruptedException {
        try (PartProcess part = PartProcess.start(clock())) {
            awaitMoreThan(0);
            Thread pausing = Thread.ofPlatform().start(() -> pause(part));
            Thread.sleep(500);

            long before = said();
            Thread.sleep(500);
            long after = said();
            pausing.join();

            assertThat(after).isEqualTo(before);
            awaitMoreThan(after);
        }
    }

    @Test
    void endsWhenWhoStartedItIsGone() throws IOException, InterruptedException {
        Process tethered = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tethered.class.getName(),
                        Clock.class.getName())
                .redirectOutput(log().toFile())
                .start();
        awaitMoreThan(0);

        tethered.getOutputStream().close();

        assertThat(tethered.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private PartCommand clock() {
        return new PartCommand(Clock.class.getName(), List.of(), Map.of(), null, null).loggingTo(log());
    }

    private Path log() {
        return directory.resolve("log");
    }

    private long said() throws IOException {
        return Files.exists(log()) ? Files.size(log()) : 0;
    }

    private void awaitMoreThan(long letters) throws IOException, InterruptedException {
        while (said() <= letters) {
            Thread.sleep(20);
        }
    }

    private static void pause(PartProcess part) {
        try {
            part.pause(Duration.ofSeconds(2));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
