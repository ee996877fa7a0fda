package io.vitalog.query.broker;

import io.vitalog.domain.topics.Deployment;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaFuture;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The connection to the broker, opened when something is first asked of it. */
public final class Broker implements AutoCloseable {
    private final Deployment deployment;
    private final ReentrantLock opening = new ReentrantLock();
    private volatile @Nullable Admin admin;

    public Broker(Deployment deployment) {
        this.deployment = deployment;
    }

    /** The client; creating one looks names up, so it happens off the event loop. */
    public Mono<Admin> admin() {
        Admin open = admin;
        return open != null ? Mono.just(open) : Mono.fromSupplier(this::open).subscribeOn(Schedulers.boundedElastic());
    }

    /** What the broker answers. */
    public static <T> Mono<T> answer(KafkaFuture<T> future) {
        return Mono.fromCompletionStage(future.toCompletionStage());
    }

    private Admin open() {
        opening.lock();
        try {
            Admin open = admin;
            if (open == null) {
                open = Admin.create(Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        deployment.kafka(),
                        AdminClientConfig.CLIENT_ID_CONFIG,
                        deployment.namespace() + "-query-api",
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        2_000,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        2_500,
                        AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        10_000,
                        AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG,
                        false));
                admin = open;
            }
            return open;
        } finally {
            opening.unlock();
        }
    }

    @Override
    public void close() {
        Admin open = admin;
        if (open != null) {
            open.close(Duration.ofSeconds(1));
        }
    }
}
