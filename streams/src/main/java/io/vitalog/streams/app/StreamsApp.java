package io.vitalog.streams.app;

import io.vitalog.domain.topics.Deployment;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Running applications. A thread that fails is replaced after a pause, as long as the process lives. */
public final class StreamsApp implements AutoCloseable {
    /**
     * How derived topics and the state behind them are written. To be raised with each change after which what an
     * earlier build left cannot be gone on with: a local stack then builds all of it anew. What writes facts has one
     * life, and must go on reading what it left.
     */
    public static final int FORMAT = 2;

    private static final Logger LOG = LoggerFactory.getLogger(StreamsApp.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

    private final Map<Concept, Running> running = new EnumMap<>(Concept.class);
    private final Map<Concept, String> lastErrors = new ConcurrentHashMap<>();

    /** How an application is doing. */
    public record Health(KafkaStreams.State state, @Nullable String lastError) {}

    private record Running(KafkaStreams streams, LocalState state) {}

    private StreamsApp() {}

    /** Starts {@code concepts}. Their topics must exist. */
    public static StreamsApp start(List<Concept> concepts, Deployment deployment, StreamsSettings settings) {
        StreamsApp app = new StreamsApp();
        for (Concept concept : concepts) {
            LocalState state = LocalState.claim(concept.applicationId(deployment), settings);
            Properties config = StreamsConfiguration.of(concept, deployment, settings);
            config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), state.member());
            KafkaStreams streams = new KafkaStreams(StreamsConfiguration.topology(concept, deployment, config), config);
            streams.setUncaughtExceptionHandler(failure -> app.replace(concept, failure));
            state.open(streams);
            app.running.put(concept, new Running(streams, state));
        }
        app.all(application -> application.streams.start());
        return app;
    }

    public Map<Concept, Health> health() {
        Map<Concept, Health> health = new EnumMap<>(Concept.class);
        running.forEach(
                (concept, each) -> health.put(concept, new Health(each.streams.state(), lastErrors.get(concept))));
        return health;
    }

    /** Stops all applications, each after its last commit. Their work is free for others at once. */
    @Override
    public void close() {
        all(StreamsApp::close);
    }

    private static void close(Running application) {
        CloseOptions leaving = CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);
        application.state.close(application.streams.close(leaving.withTimeout(CLOSE_WITHIN)));
    }

    /** They wait for threads and for the broker, and need not do so one after another. */
    private void all(Consumer<Running> step) {
        try (ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            running.values().forEach(each -> atOnce.execute(() -> step.accept(each)));
        }
    }

    private StreamThreadExceptionResponse replace(Concept concept, Throwable failure) {
        LOG.error("A thread of {} failed and is replaced", concept.concept(), failure);
        lastErrors.put(concept, String.valueOf(failure.getMessage()));
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
