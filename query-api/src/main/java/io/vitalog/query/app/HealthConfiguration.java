package io.vitalog.query.app;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.broker.Broker;
import io.vitalog.query.health.Cluster;
import io.vitalog.query.health.GroupsPipeline;
import io.vitalog.query.health.Part;
import io.vitalog.query.health.PartState;
import io.vitalog.query.health.PartState.Level;
import io.vitalog.query.health.Pipeline;
import io.vitalog.query.store.Store;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** The parts that health tells of. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    Pipeline pipeline(ApiSettings settings, Broker broker, Deployment deployment) {
        return Objects.requireNonNullElseGet(settings.pipeline(), () -> new GroupsPipeline(broker, deployment));
    }

    @Bean("brokerHealthIndicator")
    Part broker(Broker broker, Deployment deployment) {
        return new Part("broker", Level.DOWN, () -> Cluster.state(broker, deployment));
    }

    @Bean("streamsHealthIndicator")
    Part streams(Pipeline pipeline) {
        return new Part("streams", Level.UNKNOWN, () -> Mono.fromCompletionStage(pipeline.streams()));
    }

    @Bean("projectionsHealthIndicator")
    Part projections(Pipeline pipeline) {
        return new Part("projections", Level.UNKNOWN, () -> Mono.fromCompletionStage(pipeline.projections()));
    }

    @Bean("storeHealthIndicator")
    Part storePart(Store store, Deployment deployment) {
        PartState up = PartState.up(Map.of("database", deployment.database(), "generation", deployment.generation()));
        return new Part("store", Level.DOWN, () -> store.ping().thenReturn(up));
    }
}
