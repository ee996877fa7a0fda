package io.vitalog.infra.local.prove;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topic.Writer;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.local.lag.LagReader;
import io.vitalog.infra.topics.TopicsAsCode;
import io.vitalog.streams.wire.EventSerde;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Sends commands while their processor is killed, then holds what it wrote against what the same commands come to
 * without interruption.
 */
public final class CommandsProof {
    private static final Duration BEFORE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final double MIDST = 0.8;
    private static final Duration PAUSE = Duration.ofMillis(500);

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
     */
    public record Verdict(int expected, int written, int missing, int surplus, Duration elapsed) {
        public boolean holds() {
            return missing == 0 && surplus == 0 && expected > 0;
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
                ProcessorProcess processor = new ProcessorProcess(deployment, state, mainClass)) {
            sendAndKill(topics, processor);
            awaitDecided();
            return judge(topics, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void sendAndKill(ProofTopics topics, ProcessorProcess processor) throws IOException, InterruptedException {
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
                if (last) {
                    processor.killAndRestartWithoutState();
                } else {
                    processor.killAndRestart();
                }
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
        List<String> missing = expected(topics);
        List<String> surplus = new ArrayList<>();
        int expected = missing.size();
        Map<String, Integer> counts = new HashMap<>();
        missing.forEach(each -> counts.merge(each, 1, Integer::sum));
        int written = 0;
        for (Topic topic : Topics.ALL) {
            if (topic.writer() == Writer.COMMAND_PROCESSOR && !topic.equals(Topics.COMMAND_REPLIES)) {
                for (ConsumerRecord<byte[], byte[]> record : topics.read(topic)) {
                    written++;
                    String event = fingerprint(topic, record);
                    if (counts.merge(event, -1, Integer::sum) < 0) {
                        surplus.add(event);
                    }
                }
            }
        }
        int lacking =
                counts.values().stream().mapToInt(count -> Math.max(0, count)).sum();
        surplus.stream().limit(3).forEach(event -> progress.accept("surplus: " + event));
        return new Verdict(expected, written, lacking, surplus.size(), elapsed);
    }

    private List<String> expected(ProofTopics topics) {
        CommandCodec codec = new CommandCodec(EventCodec.plain());
        Oracle oracle = new Oracle();
        List<String> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : topics.read(Topics.COMMANDS)) {
            try {
                Command command =
                        codec.read(name -> EventSerde.last(record.headers(), name), record.key(), record.value());
                String cause = record.partition() + "-" + record.offset();
                for (Event<?> event : oracle.decide(command, Instant.ofEpochMilli(record.timestamp()))) {
                    events.add(String.join(" ", event.type().topic().name(), event.subject(), event.id(), cause));
                }
            } catch (Unreadable foreign) {
                progress.accept("a command cannot be read: " + foreign.getMessage());
            }
        }
        return Collections.unmodifiableList(events);
    }

    private static String fingerprint(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        try {
            Event<?> event = EventCodec.plain().read(name -> EventSerde.last(record.headers(), name), record.value());
            return String.join(" ", topic.name(), event.subject(), event.id(), event.cause());
        } catch (Unreadable unreadable) {
            return topic.name() + " unreadable: " + unreadable.getMessage();
        }
    }
}
