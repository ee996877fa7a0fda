package io.vitalog.infra.local.prove;

import io.vitalog.domain.topics.Deployment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.utils.Utils;

/** The commands application as a process of its own, to be killed. */
public final class ProcessorProcess implements AutoCloseable {
    private final Deployment deployment;
    private final Path state;
    private final String mainClass;
    private Process process;

    /** Starts it; its state rests in {@code state}. */
    public ProcessorProcess(Deployment deployment, Path state, String mainClass) throws IOException {
        this.deployment = deployment;
        this.state = state;
        this.mainClass = mainClass;
        this.process = start();
    }

    /** Kills it as {@code kill -9} does, and starts it again on the same state directory. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = start();
    }

    /** The same, having lost all that it kept on its disk. */
    void killAndRestartWithoutState() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        Utils.delete(state.toFile());
        process = start();
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass,
                "streams",
                "commands");
        builder.environment()
                .putAll(Map.of(
                        "VITALOG_KAFKA", deployment.kafka(),
                        "VITALOG_NAMESPACE", deployment.namespace(),
                        "VITALOG_PARTITIONS", String.valueOf(deployment.partitions()),
                        "VITALOG_REPLICATION", "1",
                        "VITALOG_STATE", state.toString()));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Kills it and deletes its state. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Utils.delete(state.toFile());
    }
}
