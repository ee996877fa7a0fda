package io.vitalog.query.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.canary.Canary;
import io.vitalog.query.feed.Feed;
import io.vitalog.query.store.Store;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import reactor.core.publisher.Mono;

/** The canary, where one is wanted. */
@Configuration(proxyBeanMethods = false)
class CanaryConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BASE = 36;

    /** Nobody asks for it, so it is not made when it is asked for. */
    @Bean
    @Lazy(false)
    @ConditionalOnProperty(ApiProperties.CANARY)
    Canary canary(ApiSettings settings, Feed feed, Store store, MeterRegistry metrics) {
        String userId = "canary-" + Long.toString(System.currentTimeMillis(), BASE);
        Canary canary = new Canary(
                userId,
                new Canary.Way() {
                    @Override
                    public Mono<Void> send(Event<?> fact) {
                        return feed.send(fact);
                    }

                    @Override
                    public Mono<Long> steps(String user, LocalDate day) {
                        return store.byId(ReadModel.DAYS, user + "|" + day)
                                .map(found -> found.getDocument("steps")
                                        .getNumber("value")
                                        .longValue())
                                .defaultIfEmpty(0L);
                    }
                },
                PATIENCE,
                metrics);
        canary.beatEvery(Objects.requireNonNull(settings.canary()));
        return canary;
    }
}
