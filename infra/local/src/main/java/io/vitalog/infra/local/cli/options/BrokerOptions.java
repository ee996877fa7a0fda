package io.vitalog.infra.local.cli.options;

import io.vitalog.domain.topics.Deployment;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On which broker the history is. */
public final class BrokerOptions {
    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = "Broker with the history (default: VITALOG_KAFKA, or the running stack).")
    private @Nullable String bootstrap;

    /** As asked for, else as the environment says, else the stack that runs on the data directory. */
    public Deployment deployment(StackOptions options) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (bootstrap != null) {
            environment.put("VITALOG_KAFKA", bootstrap);
        }
        return environment.containsKey("VITALOG_KAFKA")
                ? Deployment.from(environment)
                : options.running().deployment();
    }
}
