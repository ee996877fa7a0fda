package io.vitalog.infra.local.stack;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import java.time.Duration;
import reactor.core.publisher.Flux;

/** Waits for a model that was put to use. */
final class PastTold {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private PastTold() {}

    /** Returns when {@code told} says of every partition that the past is told by an activation. */
    static void await(Deployment deployment, ReadModel told, int generation) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (MongoClient client = MongoClients.create(deployment.mongodb())) {
            var generations = client.getDatabase(deployment.database()).getCollection(deployment.collection(told));
            while (Flux.from(generations.find(Filters.eq("generation", generation)))
                            .count()
                            .blockOptional()
                            .orElseThrow()
                    < deployment.partitions()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("the past was not told within " + PATIENCE);
                }
                Thread.sleep(100);
            }
        }
    }
}
