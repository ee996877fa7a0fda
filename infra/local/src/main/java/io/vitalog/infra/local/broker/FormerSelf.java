package io.vitalog.infra.local.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.utils.Time;

/**
 * The broker that was killed on a directory, which its controller takes for alive until its session ends. The
 * controller alone is started to forget it, so that the next broker may have a session that never ends: a broker that
 * is taken for dead has partitions without a leader, and what a transaction wrote to such a partition stays open for
 * ever (ADR 26).
 */
final class FormerSelf {
    private static final long LONGEST_S = 30;

    private FormerSelf() {}

    /** Whether the last broker on the directory ended without closing its log. */
    static boolean wasKilled(Path directory) {
        return Files.exists(LogDirectory.signOfFormat(directory))
                && !Files.exists(directory.resolve(".kafka_cleanshutdown"));
    }

    /** Has the controller forget it; nothing is lost, for partitions keep where their replicas are. */
    static void forget(BrokerConfig config) {
        KafkaRaftServer controller = new KafkaRaftServer(new KafkaConfig(config.controllerAlone(), false), Time.SYSTEM);
        try {
            controller.startup();
            unregister(config.controllerPort());
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static void unregister(int controllerPort) {
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG, "127.0.0.1:" + controllerPort))) {
            admin.unregisterBroker(BrokerConfig.NODE).all().get(LONGEST_S, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof BrokerIdNotRegisteredException)) {
                throw new IllegalStateException("The broker that was killed is not forgotten", failed.getCause());
            }
        } catch (TimeoutException slow) {
            throw new IllegalStateException("The broker that was killed is not forgotten in time", slow);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
