package io.vitalog.infra.local.prove.parts;

import io.vitalog.domain.topics.Deployment;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a part is started.
 *
 * @param mainClass the command line
 * @param arguments of the command line
 * @param environment the variables of Vitalog that it finds; no other of them reaches it
 * @param state what it keeps on its disk beside the broker and the store, if anything
 * @param log what takes its output; null for nothing
 */
public record PartCommand(
        String mainClass,
        List<String> arguments,
        Map<String, String> environment,
        @Nullable Path state,
        @Nullable Path log) {

    public PartCommand {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** A part that works for {@code deployment}. */
    public static PartCommand of(Deployment deployment, String mainClass, String... arguments) {
        Map<String, String> environment = Map.of(
                "VITALOG_KAFKA", deployment.kafka(),
                "VITALOG_MONGODB", deployment.mongodb(),
                "VITALOG_NAMESPACE", deployment.namespace(),
                "VITALOG_GENERATION", String.valueOf(deployment.generation()),
                "VITALOG_PARTITIONS", String.valueOf(deployment.partitions()),
                "VITALOG_REPLICATION", "1");
        return new PartCommand(mainClass, List.of(arguments), environment, null, null);
    }

    /** The same with a directory for local state. */
    public PartCommand keeping(Path directory) {
        PartCommand told = with("VITALOG_STATE", directory.toString());
        return new PartCommand(mainClass, arguments, told.environment, directory, log);
    }

    /** The same with one more variable. */
    public PartCommand with(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new PartCommand(mainClass, arguments, more, state, log);
    }

    /** The same with its output appended to {@code file}. */
    public PartCommand loggingTo(Path file) {
        return new PartCommand(mainClass, arguments, environment, state, file);
    }
}
