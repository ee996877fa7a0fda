package io.vitalog.infra.local.bench;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import io.vitalog.infra.local.lag.LagReader;
import io.vitalog.infra.local.prove.CommandLoad;
import io.vitalog.infra.local.prove.CommandsProof;
import io.vitalog.infra.local.prove.ProofTopics;
import io.vitalog.infra.local.prove.parts.PartProcess;
import io.vitalog.infra.topics.TopicsAsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.utils.Utils;

/** Times how fast one processor thread decides commands that wait for it. */
public final class DecisionRate {
    private static final Duration BEFORE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Deployment deployment;
    private final int commands;

    /** Beside the data of {@code running}. */
    public DecisionRate(Deployment running, int commands) {
        this.deployment = new Deployment(
                running.namespace() + "-bench-" + Long.toHexString(System.nanoTime() & 0xFFFFFF),
                1,
                running.partitions(),
                running.kafka(),
                running.mongodb());
        this.commands = commands;
    }

    /**
     * Sends the commands of 5,000 users, starts a processor and times its last two thirds: it is warm by then.
     *
     * @return commands a second
     */
    public double measure(Path state, String mainClass) throws IOException, InterruptedException {
        TopicsAsCode.ensure(deployment, Map.of("VITALOG_REPLICATION", "1"));
        try (ProofTopics topics = new ProofTopics(deployment)) {
            CommandLoad load = new CommandLoad(5_000, 0, 42, Instant.now().minus(BEFORE));
            for (int sent = 0; sent < commands; sent++) {
                topics.send(load.next());
            }
            topics.flush();
            try (PartProcess _ = PartProcess.start(CommandsProof.processor(deployment, state, mainClass))) {
                return rate();
            }
        } finally {
            Utils.delete(state.toFile());
        }
    }

    private double rate() throws InterruptedException {
        Hop hop = Hop.decisions(deployment);
        try (LagReader lags = new LagReader(deployment)) {
            long waiting = awaitAtMost(lags, hop, commands - commands / 3);
            long start = System.nanoTime();
            // The last commit tells the end; what it left are markers.
            long left = awaitAtMost(lags, hop, commands / 100);
            return (waiting - left) / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static long awaitAtMost(LagReader lags, Hop hop, long most) throws InterruptedException {
        long distance = lags.distance(hop);
        while (distance > most) {
            Thread.sleep(GLANCE);
            distance = lags.distance(hop);
        }
        return distance;
    }
}
