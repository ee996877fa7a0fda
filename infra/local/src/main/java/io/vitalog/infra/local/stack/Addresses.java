package io.vitalog.infra.local.stack;

import io.vitalog.domain.topics.Deployment;
import java.net.URI;

/**
 * Where a running stack answers.
 *
 * @param pid of its process
 */
public record Addresses(
        long pid, String api, String kafka, String mongodb, String namespace, int generation, int partitions) {

    static Addresses of(Deployment deployment, URI api) {
        return new Addresses(
                ProcessHandle.current().pid(),
                api.toString(),
                deployment.kafka(),
                deployment.mongodb(),
                deployment.namespace(),
                deployment.generation(),
                deployment.partitions());
    }

    public Deployment deployment() {
        return new Deployment(namespace, generation, partitions, kafka, mongodb);
    }
}
