package io.vitalog.infra.projections;

import com.mongodb.reactivestreams.client.MongoClient;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.infra.local.store.EmbeddedStore;
import io.vitalog.projections.documents.Store;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A broker and a store of their own on free ports. */
final class Stack implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final EmbeddedBroker broker;
    private final Path storeDirectory;
    private final int storePort;
    private final Admin admin;
    private final MongoClient client;
    private final AtomicInteger namespaces = new AtomicInteger();
    private EmbeddedStore store;

    private Stack(Path directory) {
        broker = EmbeddedBroker.start(directory.resolve("kafka"), Ports.anyFree(), Ports.anyFree());
        storeDirectory = directory.resolve("store");
        storePort = Ports.anyFree();
        store = EmbeddedStore.start(storeDirectory, storePort);
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

    void startStore() {
        store = EmbeddedStore.start(storeDirectory, storePort);
    }

    @Override
    public void close() {
        client.close();
        admin.close();
        store.close();
        broker.close();
    }
}
