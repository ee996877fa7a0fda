package io.vitalog.infra.local.stack;

import static io.vitalog.infra.local.claims.Ports.requireFree;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.PortTakenException;
import io.vitalog.infra.local.store.EmbeddedStore;
import io.vitalog.infra.topics.TopicsAsCode;
import io.vitalog.projections.app.ProjectionsApp;
import io.vitalog.query.app.ApiSettings;
import io.vitalog.query.app.QueryApi;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.KeptName;
import io.vitalog.streams.app.StreamsApp;
import io.vitalog.streams.app.StreamsSettings;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Broker, store, topics, streams, projections and API in this process. A broker or store that the environment names
 * ({@code VITALOG_KAFKA}, {@code VITALOG_MONGODB}) is used instead of an embedded one. Closing stops everything in the
 * order in which data flows; nothing is lost when the process dies instead.
 */
public final class LocalStack implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalStack.class);

    private final DataDirectory data;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean anew;
    private @Nullable Addresses addresses;
    private volatile @Nullable StreamsApp streams;
    private volatile @Nullable ProjectionsApp projections;

    private LocalStack(DataDirectory data) {
        this.data = data;
    }

    /**
     * Starts a stack on {@code data}.
     *
     * @param environment as of the process; {@code VITALOG_…} variables configure it
     * @throws StackFailure when it cannot start, with the reason
     */
    public static LocalStack start(
            DataDirectory data, Ports ports, StartOptions options, Map<String, String> environment) {
        LocalStack stack = new LocalStack(data);
        try {
            stack.begin(ports, options, environment);
            return stack;
        } catch (RuntimeException failure) {
            stack.close();
            throw failure;
        }
    }

    public Addresses addresses() {
        if (addresses == null) {
            throw new IllegalStateException("the stack has not started");
        }
        return addresses;
    }

    /** Whether a generation began with this start, because nothing derived of this build's format was here. */
    public boolean isAnew() {
        return anew;
    }

    /** Stops the parts, the last started first. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception failure) {
                LOG.warn("A part did not stop cleanly", failure);
            }
        }
    }

    private void begin(Ports ports, StartOptions options, Map<String, String> environment) {
        DataDirectory.Claim claim = data.claim();
        parts.push(claim);
        requireAllFree(ports, environment);
        if (options.fresh()) {
            data.erase();
        }
        anew = data.lacksDerived(StreamsApp.FORMAT);
        if (anew) {
            data.eraseState();
        }
        Deployment wanted = Deployment.from(localised(environment, ports));
        CompletableFuture<Void> store = startStore(ports, environment);
        startBroker(ports, environment);
        Deployment deployment = Generations.choose(wanted, anew);
        TopicsAsCode.ensure(deployment, environment);
        data.derives(StreamsApp.FORMAT);
        store.join();
        URI api = options.bare()
                ? URI.create("http://127.0.0.1:" + ports.api())
                : startApplications(deployment, ports, environment);
        addresses = Addresses.of(deployment, api);
        claim.publish(addresses);
        retireOlderGenerations(deployment);
    }

    private CompletableFuture<Void> startStore(Ports ports, Map<String, String> environment) {
        if (environment.containsKey("VITALOG_MONGODB")) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<EmbeddedStore> store = beside(() -> EmbeddedStore.start(data.store(), ports.store()));
        parts.push(() -> store.join().close());
        return store.thenAccept(_ -> {});
    }

    private void startBroker(Ports ports, Map<String, String> environment) {
        if (!environment.containsKey("VITALOG_KAFKA")) {
            parts.push(EmbeddedBroker.start(data.kafka(), ports.kafka(), ports.controller()));
        }
    }

    private URI startApplications(Deployment deployment, Ports ports, Map<String, String> environment) {
        StreamsSettings settings = StreamsSettings.from(environment).local(data.streams());
        CompletableFuture<StreamsApp> starting =
                beside(() -> StreamsApp.start(List.of(Concept.values()), deployment, settings));
        ApiSettings apiSettings = ApiSettings.from(withPort(environment, ports.api()))
                .withPipeline(new StackHealth(() -> streams, () -> projections));
        CompletableFuture<QueryApi> api = beside(() -> QueryApi.start(deployment, apiSettings));
        ProjectionsApp running = ProjectionsApp.start(deployment, KeptName.in(data.projections()));
        projections = running;
        StreamsApp applications = starting.join();
        streams = applications;
        parts.push(running);
        parts.push(applications);
        QueryApi answering = api.join();
        parts.push(answering);
        return answering.address();
    }

    /** On a thread of its own: the common pool may have but one, and each part waits for others. */
    private static <T> CompletableFuture<T> beside(Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, Thread::startVirtualThread);
    }

    private void retireOlderGenerations(Deployment deployment) {
        Thread.ofVirtual().name("retire-generations").start(() -> {
            try {
                Generations.retireOlder(deployment);
            } catch (InterruptedException | RuntimeException stopping) {
                LOG.info("Older generations stay until the next start: {}", stopping.getMessage());
            }
        });
    }

    private static Map<String, String> localised(Map<String, String> environment, Ports ports) {
        Map<String, String> local = new HashMap<>(environment);
        local.putIfAbsent("VITALOG_KAFKA", "127.0.0.1:" + ports.kafka());
        local.putIfAbsent("VITALOG_MONGODB", "mongodb://127.0.0.1:" + ports.store());
        if (!environment.containsKey("VITALOG_KAFKA")) {
            local.putIfAbsent("VITALOG_PARTITIONS", String.valueOf(Deployment.LOCAL_PARTITIONS));
        }
        return local;
    }

    private static Map<String, String> withPort(Map<String, String> environment, int port) {
        Map<String, String> with = new HashMap<>(environment);
        with.put("VITALOG_PORT", String.valueOf(port));
        return with;
    }

    private static void requireAllFree(Ports ports, Map<String, String> environment) {
        try {
            requireFree(ports.api(), "the API");
            if (!environment.containsKey("VITALOG_KAFKA")) {
                requireFree(ports.kafka(), "Kafka");
                requireFree(ports.controller(), "Kafka's controller");
            }
            if (!environment.containsKey("VITALOG_MONGODB")) {
                requireFree(ports.store(), "MongoDB");
            }
        } catch (PortTakenException taken) {
            throw new StackFailure(
                    taken.getMessage() + " With --port N the API takes N, Kafka N+1 and N+2, MongoDB N+3.");
        }
    }
}
