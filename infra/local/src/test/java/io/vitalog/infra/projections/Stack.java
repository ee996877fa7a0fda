package io.vitalog.infra.projections;

import com.mongodb.reactivestreams.client.MongoClient;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.infra.local.store.EmbeddedStore;
import io.vitalog.projections.documents.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.utils.Utils;

/** A broker and a store of their own on free ports. */
final class Stack implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final Path directory;
    private final int brokerPort = Ports.anyFree();
    private final int controllerPort = Ports.anyFree();
    private final int storePort = Ports.anyFree();
    private final Admin admin;
    private final MongoClient client;
    private final AtomicInteger namespaces = new AtomicInteger();
    private EmbeddedBroker broker;
    private EmbeddedStore store;

    private Stack(Path directory) {
        this.directory = directory;
        broker = EmbeddedBroker.start(directory.resolve("kafka"), brokerPort, controllerPort);
        store = EmbeddedStore.start(directory.resolve("store"), storePort);
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()));
        client = Store.connect(store.connectionString());
    }

    static Stack start(Path directory) {
        return new Stack(directory);
    }

    /** A namespace of its own on this stack, with all topics. */
    World world() {
        Deployment deployment = new Deployment(
                "w" + namespaces.incrementAndGet(), 1, PARTITIONS, broker.bootstrapServers(), store.connectionString());
        return World.create(deployment, admin, client.getDatabase(deployment.database()));
    }

    void stopStore() {
        store.close();
    }

    /** Keeps a copy of what the store, which is stopped, has on its disk. */
    void keepStore() throws IOException {
        copy(directory.resolve("store"), directory.resolve("kept"));
    }

    /** Starts the store without what it has written since the copy was made. */
    void startKeptStore() throws IOException {
        Utils.delete(directory.resolve("store").toFile());
        copy(directory.resolve("kept"), directory.resolve("store"));
        startStore();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    void startStore() {
        store = EmbeddedStore.start(directory.resolve("store"), storePort);
    }

    void restartBroker() {
        broker.close();
        broker = EmbeddedBroker.start(directory.resolve("kafka"), brokerPort, controllerPort);
    }

    @Override
    public void close() {
        try {
            client.close();
            admin.close();
            store.close();
        } finally {
            // In any case: a broker whose directory vanishes under it halts the process.
            broker.close();
        }
    }
}
