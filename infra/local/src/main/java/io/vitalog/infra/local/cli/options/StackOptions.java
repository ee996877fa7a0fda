package io.vitalog.infra.local.cli.options;

import io.vitalog.infra.local.stack.Addresses;
import io.vitalog.infra.local.stack.DataDirectory;
import io.vitalog.infra.local.stack.Ports;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which stack a command works on; every command takes these. */
public final class StackOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory of the stack (default: data beside the product, or VITALOG_DATA).")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port of the API (default: 8080). Kafka takes N+1, its controller N+2, MongoDB N+3; with the"
                    + " default 19092, 19093 and 19017.")
    private @Nullable Integer port;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Where the command's answers go. */
    public PrintWriter out() {
        return Objects.requireNonNull(command).commandLine().getOut();
    }

    public DataDirectory data() {
        return data != null ? new DataDirectory(data) : defaultData(System.getenv());
    }

    public Ports ports() {
        return port == null ? Ports.DEFAULT : Ports.from(port);
    }

    /** The port that was asked for, if any. */
    public OptionalInt chosenPort() {
        return port == null ? OptionalInt.empty() : OptionalInt.of(port);
    }

    /**
     * The stack that runs on the data directory.
     *
     * @throws NotRunning when none does, or it listens on another port than was asked for
     */
    public Addresses running() {
        Optional<Addresses> running = data().running();
        return running.filter(found -> port == null || found.api().endsWith(":" + port))
                .orElseThrow(() -> new NotRunning(data()));
    }

    private static DataDirectory defaultData(Map<String, String> environment) {
        String chosen = environment.get("VITALOG_DATA");
        return new DataDirectory(
                chosen != null ? Path.of(chosen) : Path.of(environment.getOrDefault("VITALOG_HOME", "."), "data"));
    }
}
