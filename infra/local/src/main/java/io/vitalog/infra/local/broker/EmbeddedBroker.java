package io.vitalog.infra.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A one-node Kafka (broker and controller) in this process, on loopback. Its log survives the process, killed or not.
 * The ports may differ from start to start.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private boolean stopped;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker that answers when this returns.
     *
     * @param directory where its log rests; formatted when it is new
     * @throws IllegalStateException when it cannot start
     */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
        return start(directory, port, controllerPort, Map.of());
    }

    /** As {@link #start(Path, int, int)}, with {@code settings} beside its own: a test need not wait for hours. */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort, Map<String, String> settings) {
        Properties properties = properties(directory, port, controllerPort);
        properties.putAll(settings);
        formatIfNew(directory);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        EmbeddedBroker broker = new EmbeddedBroker(server, HOST + ":" + port);
        try {
            server.startup();
            return broker;
        } catch (RuntimeException failure) {
            broker.close();
            throw new IllegalStateException("the embedded broker does not start on " + directory, failure);
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops cleanly; stopping twice does nothing more. */
    @Override
    public synchronized void close() {
        if (!stopped) {
            stopped = true;
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static void formatIfNew(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(directory);
            new Formatter()
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(directory.toString()))
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                    .run();
        } catch (IOException failure) {
            throw new IllegalStateException("cannot write to " + directory, failure);
        } catch (Exception failure) {
            throw new IllegalStateException("cannot format " + directory + " for Kafka", failure);
        }
    }

    private static Properties properties(Path directory, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", String.valueOf(NODE));
        properties.put("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("inter.broker.listener.name", "PLAINTEXT");
        properties.put(
                "listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
        properties.put("log.dir", directory.toString());
        properties.put("auto.create.topics.enable", "false");
        properties.put("log.cleaner.dedupe.buffer.size", "16777216");
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        oneReplica(properties);
        quickGroups(properties);
        return properties;
    }

    private static void oneReplica(Properties properties) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.put(topic + ".replication.factor", "1");
            properties.put(topic + ".num.partitions", "4");
        }
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
    }

    /** Members and the broker's own session are found out soon: a start waits for both, above all after a kill. */
    private static void quickGroups(Properties properties) {
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("group.streams.initial.rebalance.delay.ms", "0");
        for (String kind : new String[] {"streams", "consumer", "share"}) {
            properties.put("group." + kind + ".min.heartbeat.interval.ms", "500");
            properties.put("group." + kind + ".heartbeat.interval.ms", "500");
            properties.put("group." + kind + ".assignment.interval.ms", "0");
            properties.put("group." + kind + ".min.session.timeout.ms", "6000");
            properties.put("group." + kind + ".session.timeout.ms", "8000");
        }
        properties.put("broker.session.timeout.ms", "2000");
        properties.put("broker.heartbeat.interval.ms", "500");
    }
}
