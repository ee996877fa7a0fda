package io.vitalog.query.health;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.broker.Broker;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The brokers as a part of the system. */
public final class Cluster {
    private Cluster() {}

    /** Whether the cluster answers, and with how many nodes. */
    public static Mono<PartState> state(Broker broker, Deployment deployment) {
        return broker.admin().flatMap(open -> {
            var cluster = open.describeCluster();
            return Broker.answer(cluster.nodes())
                    .zipWith(Broker.answer(cluster.clusterId()))
                    .map(both -> PartState.up(Map.of(
                            "bootstrap", deployment.kafka(),
                            "nodes", both.getT1().size(),
                            "clusterId", both.getT2())));
        });
    }
}
