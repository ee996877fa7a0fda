package io.vitalog.infra.local.prove.parts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Utils;

/** A part as a process of its own, to be struck by faults. Ends with the process that started it. */
public final class PartProcess implements AutoCloseable {
    private static final List<String> JVM = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseCompactObjectHeaders");

    /** Names what a rehearsal kept, if there was one since the last build; the launcher says so. */
    private static final String REHEARSED = "vitalog.rehearsed";

    /** In a shell of its own, so that a stopped process goes on even if nobody is left to wait for it. */
    private static final String STOP_AND_CONTINUE = "kill -STOP $0 && sleep $1; kill -CONT $0";

    private final PartCommand command;
    private Process process;
    private boolean killed;

    private PartProcess(PartCommand command, Process process) {
        this.command = command;
        this.process = process;
    }

    public static PartProcess start(PartCommand command) throws IOException {
        return new PartProcess(command, launch(command));
    }

    /** Kills it as {@code kill -9} does, and returns when it is gone. */
    public synchronized void kill() {
        killed = true;
        process.destroyForcibly().onExit().join();
    }

    /** Starts it again on what it kept. */
    public synchronized void restart() throws IOException {
        process = launch(command);
        killed = false;
    }

    /** Deletes what it kept on its disk; only while it does not run. */
    public void loseState() throws IOException {
        Path state = command.state();
        if (state != null) {
            Utils.delete(state.toFile());
        }
    }

    /** Stops it in its tracks, lets it go on after {@code pause}, and returns then. */
    public void pause(Duration pause) throws IOException, InterruptedException {
        new ProcessBuilder(
                        "sh",
                        "-c",
                        STOP_AND_CONTINUE,
                        String.valueOf(process.pid()),
                        String.valueOf(pause.toMillis() / 1e3))
                .start()
                .waitFor();
    }

    /** Has it print into its log what each of its threads does; a paused one does when it goes on. */
    public void printThreads() throws IOException, InterruptedException {
        if (running()) {
            new ProcessBuilder("kill", "-QUIT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    public synchronized boolean running() {
        return process.isAlive();
    }

    /** Whether it does not run although nobody has killed it. */
    public synchronized boolean endedByItself() {
        return !killed && !process.isAlive();
    }

    /** Kills it. */
    @Override
    public void close() {
        kill();
    }

    private static Process launch(PartCommand command) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(JVM);
        String rehearsed = System.getProperty(REHEARSED);
        if (rehearsed != null) {
            words.addAll(List.of("-XX:AOTCache=" + rehearsed, "-Xlog:aot*=off", "-Xlog:cds*=off"));
        }
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.addAll(List.of(Tethered.class.getName(), command.mainClass()));
        words.addAll(command.arguments());
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("VITALOG_"));
        builder.environment().putAll(command.environment());
        Path log = command.log();
        File output = log == null ? null : log.toFile();
        return builder.redirectOutput(
                        output == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.appendTo(output))
                .start();
    }
}
