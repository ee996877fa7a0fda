package io.vitalog.infra.local.prove;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import io.vitalog.infra.local.lag.LagReader;
import io.vitalog.infra.local.prove.parts.PartCommand;
import io.vitalog.infra.local.prove.parts.PartProcess;
import io.vitalog.infra.local.prove.topics.DecidedFacts;
import io.vitalog.infra.local.prove.topics.Difference;
import io.vitalog.infra.topics.TopicsAsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Utils;

/**
 * Sends commands while their processor is killed, then holds what it wrote against what the same commands come to
 * without interruption.
 */
public final class CommandsProof {
    private static final Duration BEFORE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final double MIDST = 0.8;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_EXAMPLES = 3;

    private final Deployment deployment;
    private final Plan plan;
    private final Consumer<String> progress;

    /**
     * How hard it is made.
     *
     * @param repeated the share of commands that are sent again
     */
    public record Plan(int commands, int users, double repeated, int kills, long seed) {}

    /**
     * What came of it.
     *
     * @param expected events of a run without interruption
     * @param written events that the processor wrote
     * @param missing events that it should have written
     * @param surplus events that it should not have written, or wrote twice
     * @param disordered users of whom it wrote events in another order
     */
    public record Verdict(int expected, int written, int missing, int surplus, int disordered, Duration elapsed) {
        public boolean holds() {
            return missing == 0 && surplus == 0 && disordered == 0 && expected > 0;
        }
    }

    /** A proof beside the data of {@code running}. */
    public CommandsProof(Deployment running, Plan plan, Consumer<String> progress) {
        this.deployment = new Deployment(
                running.namespace() + "-prove-" + Long.toHexString(System.nanoTime() & 0xFFFFFF),
                1,
                running.partitions(),
                running.kafka(),
                running.mongodb());
        this.plan = plan;
        this.progress = progress;
    }

    /** Runs it with processors of {@code mainClass} whose state rests in {@code state}. */
    public Verdict run(Path state, String mainClass) throws IOException, InterruptedException {
        long start = System.nanoTime();
        TopicsAsCode.ensure(deployment, Map.of("VITALOG_REPLICATION", "1"));
        try (ProofTopics topics = new ProofTopics(deployment);
                PartProcess processor = PartProcess.start(processor(deployment, state, mainClass))) {
            sendAndKill(topics, processor);
            awaitDecided();
            return judge(topics, Duration.ofNanos(System.nanoTime() - start));
        } finally {
            Utils.delete(state.toFile());
        }
    }

    /** The commands application alone, with its state in {@code state}. */
    public static PartCommand processor(Deployment deployment, Path state, String mainClass) {
        return PartCommand.of(deployment, mainClass, "streams", "commands").keeping(state);
    }

    private void sendAndKill(ProofTopics topics, PartProcess processor) throws IOException, InterruptedException {
        CommandLoad load = new CommandLoad(
                plan.users(), plan.repeated(), plan.seed(), Instant.now().minus(BEFORE));
        int killed = 0;
        for (int sent = 0; sent < plan.commands(); sent++) {
            topics.send(load.next());
            if (sent >= (killed + 1) * plan.commands() / (plan.kills() + 1)) {
                topics.flush();
                long waiting = awaitWork();
                killed++;
                boolean last = killed == plan.kills();
                processor.kill();
                if (last) {
                    processor.loseState();
                }
                processor.restart();
                progress.accept("killed " + killed + " times" + (last ? ", its state deleted" : "") + ", " + waiting
                        + " of " + sent + " commands undecided");
            }
        }
        topics.flush();
    }

    /** Waits until the processor is in the midst of what waits for it. */
    private long awaitWork() throws InterruptedException {
        Hop hop = Hop.decisions(deployment);
        try (LagReader lags = new LagReader(deployment)) {
            long before = lags.distance(hop);
            long now = before;
            while (now > before * MIDST) {
                Thread.sleep(GLANCE);
                now = lags.distance(hop);
            }
            return now;
        }
    }

    private void awaitDecided() throws InterruptedException {
        Hop hop = Hop.decisions(deployment);
        try (LagReader lags = new LagReader(deployment)) {
            while (lags.waiting(hop)) {
                progress.accept(lags.distance(hop) + " commands wait");
                Thread.sleep(PAUSE.multipliedBy(4));
            }
        }
    }

    private Verdict judge(ProofTopics topics, Duration elapsed) {
        Difference difference = DecidedFacts.compare(topics::read);
        difference.lines().stream().limit(MOST_EXAMPLES).forEach(progress);
        return new Verdict(
                difference.expected(),
                difference.written(),
                difference.missing().size(),
                difference.surplus().size(),
                difference.disordered().size(),
                elapsed);
    }
}
