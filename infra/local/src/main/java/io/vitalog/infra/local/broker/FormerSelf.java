package io.vitalog.infra.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * The broker that was killed on a directory, which its controller takes for alive until its session ends. The
 * controller alone is started to forget it, so that the next broker may have a session that never ends: a broker that
 * is taken for dead has partitions without a leader, and what a transaction wrote to such a partition stays open for
 * ever (ADR 26).
 */
final class FormerSelf {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** What Kafka leaves when it has closed its log. */
    private static final String SIGN_OF_CLOSING = ".kafka_cleanshutdown";

    private FormerSelf() {}

    /** Whether the last broker on the directory ended without closing its log. */
    static boolean wasKilled(Path directory) {
        return Files.exists(LogDirectory.signOfFormat(directory)) && !Files.exists(directory.resolve(SIGN_OF_CLOSING));
    }

    /** Takes the last broker for killed at the next start: it may have closed its log and kept its session. */
    static void suspect(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve(SIGN_OF_CLOSING));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
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
        long deadline = System.nanoTime() + LONGEST.toNanos();
        try {
            for (Throwable no = refusal(controllerPort); no != null; no = refusal(controllerPort)) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The broker that was killed is not forgotten", no);
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A controller that has just been started refuses for several reasons; some make a client useless. */
    private static @Nullable Throwable refusal(int controllerPort) throws InterruptedException {
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG, "127.0.0.1:" + controllerPort))) {
            admin.unregisterBroker(BrokerConfig.NODE).all().get();
            return null;
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            return cause instanceof BrokerIdNotRegisteredException ? null : cause;
        }
    }
}
