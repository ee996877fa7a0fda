package io.vitalog.infra.local.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The properties of a broker that is its own controller, for one machine: small and quick to start, also after a
 * crash.
 */
record BrokerConfig(Path directory, int port, int controllerPort) {
    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final List<String> INTERNAL_TOPICS =
            List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic");

    Map<String, String> properties() {
        Map<String, String> properties = node("broker,controller", "PLAINTEXT://127.0.0.1:" + port + ",");
        properties.put("inter.broker.listener.name", "PLAINTEXT");
        properties.put("auto.create.topics.enable", "false");
        properties.putAll(oneReplica());
        // Who joins a group of this machine need not wait for others.
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.putAll(sessionWithoutEnd());
        properties.putAll(quickRestart());
        properties.putAll(smallSize());
        return properties;
    }

    /** The controller without the broker. */
    Map<String, String> controllerAlone() {
        return node("controller", "");
    }

    private Map<String, String> node(String roles, String listeners) {
        return new TreeMap<>(Map.of(
                "process.roles",
                roles,
                "node.id",
                Integer.toString(NODE),
                // never stored: a later start may name another port
                "controller.quorum.voters",
                "%d@127.0.0.1:%d".formatted(NODE, controllerPort),
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "listeners",
                "%s%s://127.0.0.1:%d".formatted(listeners, CONTROLLER_LISTENER, controllerPort),
                "log.dirs",
                directory.toAbsolutePath().toString()));
    }

    private static Map<String, String> oneReplica() {
        Map<String, String> properties = new TreeMap<>();
        for (String topic : INTERNAL_TOPICS) {
            properties.put(topic + ".replication.factor", "1");
            properties.put(topic + ".num.partitions", "4");
        }
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        return properties;
    }

    /** Nobody could take over from it: to take a broker that was paused for dead would do harm only (ADR 26). */
    private static Map<String, String> sessionWithoutEnd() {
        return Map.of(
                "broker.session.timeout.ms",
                Long.toString(TimeUnit.DAYS.toMillis(1)),
                "broker.heartbeat.interval.ms",
                "500");
    }

    /** The broker reads again what it had not forced to the disk. */
    private static Map<String, String> quickRestart() {
        return Map.of("log.segment.bytes", Integer.toString(64 << 20));
    }

    private static Map<String, String> smallSize() {
        return Map.of(
                "log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20),
                "log.index.size.max.bytes", Integer.toString(1 << 20),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "auto.leader.rebalance.enable", "false");
    }
}
