package io.vitalog.infra.local.cli;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.projections.digest.Digest;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what the read models hold as hashes: two runs over the same facts print the same. */
@Command(
        name = "digest",
        description = "Wait until nothing is behind, then print a digest of each read model and of all of them.",
        mixinStandardHelpOptions = true)
final class DigestCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Override
    public Integer call() throws InterruptedException {
        Deployment deployment = options.running().deployment();
        CaughtUp.await(deployment);
        PrintWriter out = options.out();
        try (MongoClient store = MongoClients.create(deployment.mongodb())) {
            Digest digest = Digest.of(store.getDatabase(deployment.database()), deployment);
            digest.parts()
                    .forEach(part -> out.printf("%-14s %,10d  %s%n", part.readModel(), part.count(), part.sha256()));
            out.printf("%-14s %10s  %s%n", "all", "", digest.sha256());
        }
        return 0;
    }
}
