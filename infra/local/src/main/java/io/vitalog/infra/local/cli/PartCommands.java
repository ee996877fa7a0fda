package io.vitalog.infra.local.cli;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.cli.options.Logs;
import io.vitalog.infra.local.cli.options.NotRunning;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.stack.Addresses;
import io.vitalog.infra.topics.TopicsAsCode;
import io.vitalog.projections.app.ProjectionsApp;
import io.vitalog.query.app.ApiSettings;
import io.vitalog.query.app.QueryApi;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.StreamsApp;
import io.vitalog.streams.app.StreamsSettings;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One part of Vitalog as a process of its own, against the broker and store that the environment names. */
final class PartCommands {
    private PartCommands() {}

    /** Runs Kafka Streams applications. */
    @Command(
            name = "streams",
            description = "Run the Kafka Streams applications, or those that are named.",
            mixinStandardHelpOptions = true)
    static final class Streams implements Callable<Integer> {
        @Mixin
        private StackOptions options = new StackOptions();

        @Parameters(arity = "0..*", paramLabel = "CONCEPT", description = "${COMPLETION-CANDIDATES} (default: all).")
        private List<Concept> concepts = List.of();

        @Override
        public Integer call() throws InterruptedException {
            Logs.asService();
            Map<String, String> environment = environment(options);
            Deployment deployment = Deployment.from(environment);
            TopicsAsCode.ensure(deployment, environment);
            List<Concept> running = concepts.isEmpty() ? List.of(Concept.values()) : concepts;
            StreamsApp app = StreamsApp.start(running, deployment, StreamsSettings.from(environment));
            options.out()
                    .println("Streams " + running.stream().map(Concept::concept).toList() + ". Ctrl-C stops them.");
            return untilStopped(app);
        }
    }

    /** Runs the projections. */
    @Command(
            name = "projections",
            description = "Run the projections, which write the read models.",
            mixinStandardHelpOptions = true)
    static final class Projections implements Callable<Integer> {
        @Mixin
        private StackOptions options = new StackOptions();

        @Override
        public Integer call() throws InterruptedException {
            Logs.asService();
            Map<String, String> environment = environment(options);
            Deployment deployment = Deployment.from(environment);
            TopicsAsCode.ensure(deployment, environment);
            ProjectionsApp app = ProjectionsApp.start(deployment, member(environment));
            options.out().println("Projections of generation " + deployment.generation() + ". Ctrl-C stops them.");
            return untilStopped(app);
        }

        private static @Nullable String member(Map<String, String> environment) {
            String name = environment.get("VITALOG_MEMBER");
            if (name != null && !name.matches("[A-Za-z0-9._-]{1,200}")) {
                throw new IllegalArgumentException(
                        "VITALOG_MEMBER is '" + name + "', must be 1 to 200 of A-Z, a-z, 0-9, '.', '_' and '-'");
            }
            return name;
        }
    }

    /** Runs the API. */
    @Command(name = "api", description = "Run the query API.", mixinStandardHelpOptions = true)
    static final class Api implements Callable<Integer> {
        @Mixin
        private StackOptions options = new StackOptions();

        @Option(names = "--bind", paramLabel = "ADDRESS", description = "Address to listen on (default: 127.0.0.1).")
        private @Nullable String bind;

        @Override
        public Integer call() throws InterruptedException {
            Logs.asService();
            Map<String, String> environment = environment(options);
            options.chosenPort().ifPresent(port -> environment.put("VITALOG_PORT", String.valueOf(port)));
            if (bind != null) {
                environment.put("VITALOG_BIND", bind);
            }
            QueryApi api = QueryApi.start(Deployment.from(environment), ApiSettings.from(environment));
            options.out().println("API " + api.address());
            return untilStopped(api);
        }
    }

    /** The environment, completed by a stack that runs on the data directory when it names no broker. */
    private static Map<String, String> environment(StackOptions options) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (!environment.containsKey("VITALOG_KAFKA")) {
            Addresses stack = options.data().running().orElseThrow(() -> new NotRunning(options.data()));
            environment.put("VITALOG_KAFKA", stack.kafka());
            environment.putIfAbsent("VITALOG_MONGODB", stack.mongodb());
            environment.putIfAbsent("VITALOG_NAMESPACE", stack.namespace());
            environment.putIfAbsent("VITALOG_GENERATION", String.valueOf(stack.generation()));
            environment.putIfAbsent(
                    "VITALOG_PORT", String.valueOf(URI.create(stack.api()).getPort()));
            environment.putIfAbsent("VITALOG_STATE", options.data().streams().toString());
            environment.putIfAbsent("VITALOG_PARTITIONS", String.valueOf(stack.partitions()));
        }
        return environment;
    }

    private static int untilStopped(AutoCloseable part) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                part.close();
                            } catch (Exception failure) {
                                System.err.println("vitalog: did not stop cleanly: " + failure.getMessage());
                            }
                            stopped.countDown();
                        },
                        "stop-part"));
        stopped.await();
        return 0;
    }
}
