package io.vitalog.infra.local.broker;

import io.vitalog.infra.local.claims.DirectoryClaim;
import io.vitalog.infra.local.claims.PortTakenException;
import io.vitalog.infra.local.claims.Ports;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker on 127.0.0.1 that keeps its log in a directory, so that Vitalog runs where no Kafka does. For one
 * machine: no replicas, no encryption, no passwords.
 *
 * <p>After a kill it starts again with everything that it had acknowledged. A crash of the machine may lose the last
 * records: they are not forced to the disk one by one. When its disk fails, Kafka ends the process by itself, as it
 * does elsewhere.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String NAME = "Kafka";

    private final KafkaRaftServer server;
    private final DirectoryClaim claim;
    private final int port;
    private boolean closed;

    private EmbeddedBroker(KafkaRaftServer server, DirectoryClaim claim, int port) {
        this.server = server;
        this.claim = claim;
        this.port = port;
    }

    /** As {@link #start(Path, int, int, Map)}, with nothing to say about the broker's settings. */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
        return start(directory, port, controllerPort, Map.of());
    }

    /**
     * Starts a broker on a directory, which is made and formatted when it is new. Returns when clients can connect.
     * The ports may differ from start to start.
     *
     * @param settings of the broker beside or instead of its own: a test need not wait for hours
     * @throws PortTakenException before anything is written
     * @throws io.vitalog.infra.local.claims.DirectoryTakenException if another process has the directory
     */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort, Map<String, String> settings) {
        Ports.requireFree(port, NAME);
        Ports.requireFree(controllerPort, NAME);
        Exit.setHaltProcedure(EmbeddedBroker::sayAndHalt);
        DirectoryClaim claim = DirectoryClaim.of(directory);
        try {
            BrokerConfig config = new BrokerConfig(directory, port, controllerPort);
            if (FormerSelf.wasKilled(directory)) {
                FormerSelf.forget(config);
            }
            LogDirectory.formatIfNew(directory);
            Map<String, String> properties = config.properties();
            properties.putAll(settings);
            return new EmbeddedBroker(started(new KafkaConfig(properties, false), config), claim, port);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private static KafkaRaftServer started(KafkaConfig kafka, BrokerConfig config) {
        KafkaRaftServer server = new KafkaRaftServer(kafka, Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            stop(server);
            if (hasCause(e, BindException.class)) {
                throw new PortTakenException(config.port(), NAME, e);
            }
            FormerSelf.suspect(config.directory());
            throw e;
        }
    }

    /** Kafka's own last words go to the log alone. */
    private static void sayAndHalt(int status, @Nullable String message) {
        System.err.println("Kafka met an error that it cannot outlive and ends this process; the log says which.");
        Runtime.getRuntime().halt(status);
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }

    /** {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /**
     * Stops the broker and waits until its log is closed; clients should be closed before. A second call does
     * nothing.
     */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                stop(server);
            } finally {
                claim.close();
            }
        }
    }
}
